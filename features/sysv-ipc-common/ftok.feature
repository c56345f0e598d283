@sysv-ipc-common
Feature: ftok makes a key from a file that everybody knows
  Programs that do not share a number in their source can share a file: ftok
  mixes the identity of a file with one byte of the caller's, its project, to a
  key. The file's content plays no part, and the file is never used for
  communication.

  Background:
    Given a file F
    And a file G
    And the processes server and client

  Rule: Same file and same project, same key

    @SVIPC-030 @xsi
    Scenario: A client finds the server's queue through a file that both know
      Given server has called K = ftok("F", project=1)
      And server has called A = msgget(K, IPC_CREAT|0600)
      When client calls L = ftok("F", project=1)
      Then it returns K
      When client calls B = msgget(L)
      Then it returns A
      When client calls msgsnd(B, "request")
      And server calls msgrcv(A)
      Then it returns "request"

  Rule: Another project or another file, another key

    @SVIPC-031 @xsi
    Scenario: Two projects and two files make different keys
      Given server has called K = ftok("F", project=1)
      When server calls L = ftok("F", project=2)
      Then L differs from K
      When server calls N = ftok("G", project=1)
      Then N differs from K
      And N differs from L

  Rule: Only the low eight bits of the project count

    @SVIPC-032 @xsi
    Scenario Outline: Project <project> makes the same key as 0x78
      Given server has called K = ftok("F", project=0x78)
      When server calls ftok("F", project=<project>)
      Then it returns K

      Examples:
        | project |
        | 0x178   |
        | -0x88   |

  Rule: In glibc the key is made of project, device and inode number

    @SVIPC-033 @glibc
    Scenario Outline: With project <project> the key is the project's low byte, then 8 bits of the device, then 16 of the inode
      Given server has called K = key_of_stat("F", project=<project>)
      When server calls ftok("F", project=<project>)
      Then it returns K

      Examples:
        | project |
        | 1       |
        | 0x78    |
        | 0xff    |
