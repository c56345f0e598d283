package org.ipctck.kit.cli;

import org.ipctck.kit.run.Kit;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"ipctck " + Kit.version()};
    }
}
