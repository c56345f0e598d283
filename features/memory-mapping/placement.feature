@memory-mapping
Feature: mmap places a mapping where the caller asks or where there is room
  Without an address the kernel chooses. An address is a wish, and a taken
  place is respected, unless MAP_FIXED turns the wish into an order that
  replaces what is there.

  Background:
    Given an open file F with
      | size | 12288 |
    And an open file G
    And the processes first and second

  Rule: Without an address the kernel takes free room at a page boundary

    @MMAP-070 @posix @needs-proc
    Scenario: The mapping begins at the address and has its pages for itself
      When first calls M = mmap(5000, MAP_SHARED, fd=F)
      Then M differs from 0
      When first calls mapping_at(M)
      Then it returns 1 with start=M, end=M+8192, offset=0

    @MMAP-070 @posix
    Scenario: Mappings made one after the other do not overlap
      Given first has called A = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And first has called B = mmap(4096, MAP_PRIVATE|MAP_ANONYMOUS)
      And first has called C = mmap(4096, MAP_SHARED, fd=G)
      And first has called D = mmap(4096, MAP_SHARED, fd=F)
      And first has called fill(A, 4096, 1)
      And first has called fill(B, 4096, 2)
      And first has called fill(C, 4096, 3)
      And first has called fill(D, 4096, 4)
      When first calls load_int(A, 1, offset=4095)
      Then it returns 1
      When first calls load_int(A, 1)
      Then it returns 1
      When first calls load_int(B, 1)
      Then it returns 2
      When first calls load_int(B, 1, offset=4095)
      Then it returns 2
      When first calls load_int(C, 1)
      Then it returns 3
      When first calls load_int(C, 1, offset=4095)
      Then it returns 3

  Rule: An address without MAP_FIXED is a wish

    @MMAP-071 @posix
    Scenario: At a taken address the old mapping stays, and the new one goes elsewhere
      Given first has called M = mmap(12288, MAP_SHARED, fd=F)
      And first has called store(M, "marker")
      When first calls N = mmap(4096, MAP_SHARED, fd=G, address=M)
      Then N differs from M
      When first calls load(M)
      Then it returns "marker"
      When first calls load(N, 6)
      Then it returns "\0\0\0\0\0\0"

    @MMAP-071 @linux
    Scenario: Linux puts the mapping at a free address, down to the page boundary
      Given first has called M = mmap(12288, MAP_SHARED, fd=F)
      And first has called munmap(M, 12288)
      When first calls N = mmap(4096, MAP_SHARED, fd=G, address=M+5000)
      Then N equals M+4096

  Rule: MAP_FIXED replaces whole pages of what is there

    @MMAP-072 @posix
    Scenario: The middle page of a mapping becomes another file, its neighbours and other processes keep theirs
      Given first has called M = mmap(12288, MAP_SHARED, fd=F)
      And second has called N = mmap(12288, MAP_SHARED, fd=F)
      And first has called fill(M, 12288, 1)
      And second has called O = mmap(4096, MAP_SHARED, fd=G)
      And second has called fill(O, 4096, 2)
      When first calls R = mmap(4096, MAP_SHARED|MAP_FIXED, fd=G, address=M+4096)
      Then R equals M+4096
      When first calls load_int(M, 1, offset=4095)
      Then it returns 1
      When first calls load_int(M, 1, offset=4096)
      Then it returns 2
      When first calls load_int(M, 1, offset=8191)
      Then it returns 2
      When first calls load_int(M, 1, offset=8192)
      Then it returns 1
      When second calls load_int(N, 1, offset=4096)
      Then it returns 1
