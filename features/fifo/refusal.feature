@fifo
Feature: A FIFO is refused where no new name can be made
  mkfifo follows the rules for paths, as every call does that makes a name.

  Background:
    Given the processes maker and observer

  Rule: The errno tells what is wrong with the path

    @FIFO-013 @posix
    Scenario Outline: <what> gives <errno>
      Given maker has called mkfifo("F", 0600)
      And maker has called D = open("plain", O_CREAT|O_RDWR, 0600)
      And maker has called symlink("nowhere", "dangling")
      And maker has called symlink("loop", "loop")
      When maker calls mkfifo("<path>", 0600)
      Then it fails with <errno>

      Examples:
        | what                                     | path      | errno   |
        | The name of a FIFO                       | F         | EEXIST  |
        | The name of a file                       | plain     | EEXIST  |
        | A symbolic link that leads nowhere       | dangling  | EEXIST  |
        | A directory that does not exist          | missing/F | ENOENT  |
        | The empty path                           |           | ENOENT  |
        | A file in the place of a directory       | plain/F   | ENOTDIR |
        | A symbolic link that leads to itself     | loop/F    | ELOOP   |

    @FIFO-013 @posix
    Scenario: A name of 256 characters gives ENAMETOOLONG and one of 255 does not
      When maker calls mkfifo("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0600)
      Then it fails with ENAMETOOLONG
      When maker calls mkfifo("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0600)
      Then it returns 0

    @FIFO-013 @linux
    Scenario: A path that cannot be read from memory gives EFAULT
      When maker calls mkfifo("F", 0600, at=BAD)
      Then it fails with EFAULT

    @FIFO-013 @posix
    Scenario: A directory descriptor that is closed gives EBADF
      Given maker has called D = open(".", O_RDONLY)
      And maker has called close(D)
      When maker calls mkfifo("F", 0600, directory=D)
      Then it fails with EBADF

    @FIFO-013 @posix @needs-second-uid
    Scenario: A directory that the caller may not write gives EACCES
      Given observer has called mkdir("closed", 0755)
      And maker has called setgroups([])
      And maker has called setgid(SECOND_UID)
      And maker has called setuid(SECOND_UID)
      When maker calls mkfifo("closed/F", 0600)
      Then it fails with EACCES

    @FIFO-013 @posix @needs-root @needs-mntns
    Scenario: A file system that is mounted read-only gives EROFS
      Given observer has called mkdir("fixed", 0777)
      And observer has called mount("fixed", "tmpfs", MS_RDONLY)
      When maker calls mkfifo("fixed/F", 0600)
      Then it fails with EROFS
