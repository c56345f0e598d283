@memory-mapping
Feature: mmap refuses what cannot be mapped
  A refused call returns the value that C calls MAP_FAILED and says why in
  errno; the memory of the caller stays as it was.

  Background:
    Given an open file F with
      | size | 8192 |
    And the process user

  Rule: Arguments that make no sense give EINVAL

    @MMAP-111 @posix
    Scenario Outline: <what> gives EINVAL
      When user calls mmap(<size>, flags=<flags>, fd=F, offset=<offset>)
      Then it fails with EINVAL

      Examples:
        | what                                      | size | flags      | offset |
        | A length of zero                          | 0    | MAP_SHARED | 0      |
        | An offset of one byte                     | 4096 | MAP_SHARED | 1      |
        | An offset that is no multiple of the page | 4096 | MAP_SHARED | 2048   |
        | Neither MAP_SHARED nor MAP_PRIVATE        | 4096 | 0          | 0      |

    @MMAP-111 @posix
    Scenario Outline: With MAP_FIXED at a mapping <what> gives EINVAL and leaves the mapping alone
      Given user has called M = mmap(8192, MAP_SHARED, fd=F)
      And user has called store(M, "kept")
      When user calls mmap(<size>, MAP_SHARED|MAP_FIXED, fd=F, offset=<offset>, address=M+<shift>)
      Then it fails with EINVAL
      When user calls load(M)
      Then it returns "kept"

      Examples:
        | what                                      | size | offset | shift |
        | a length of zero                          | 0    | 0      | 0     |
        | an offset of one byte                     | 4096 | 1      | 0     |
        | an address that is no page boundary       | 4096 | 0      | 100   |

  Rule: A descriptor that is not open for use gives EBADF

    @MMAP-111 @posix
    Scenario: A closed descriptor gives EBADF
      Given user has called A = open("F", O_RDWR)
      And user has called close(A)
      When user calls mmap(4096, MAP_SHARED, fd=A)
      Then it fails with EBADF

    @MMAP-111 @posix
    Scenario: No descriptor at all gives EBADF unless the mapping is anonymous
      When user calls mmap(4096, MAP_SHARED, fd=-1)
      Then it fails with EBADF

    @MMAP-111 @linux
    Scenario: A descriptor opened with O_PATH gives EBADF
      Given user has called A = open("F", O_PATH)
      When user calls mmap(4096, PROT_READ, MAP_PRIVATE, fd=A)
      Then it fails with EBADF
