package org.ipctck.kit.site.model;

/**
 * How a facility is presented.
 *
 * @param title   {@code System V message queue}
 * @param group   the heading under which it stands: {@code Messages}
 * @param summary what it is for, in one sentence
 */
public record FacilityLabel(String title, String group, String summary) {
}
