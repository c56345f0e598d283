@unix-domain-socket
Feature: A UNIX stream socket carries bytes, not messages
  The receiver gets the bytes in the order in which they were sent, in pieces
  of any size: where one send ends and the next begins is not kept.

  Background:
    Given a UNIX stream socket pair S
    And an anonymous shared mapping M with
      | size | 65536 |
    And the processes sender, receiver and other

  Rule: Bytes have no borders

    @UNIX-080 @posix
    Scenario: Two sends come out of one receive
      Given sender has called send(S.left, "abc")
      And sender has called send(S.left, "def")
      When receiver calls recv(S.right, 6)
      Then it returns "abcdef"

    @UNIX-080 @posix
    Scenario: One send comes out of two receives
      Given sender has called send(S.left, "abcdef")
      When receiver calls recv(S.right, 3)
      Then it returns "abc"
      When receiver calls recv(S.right, 3)
      Then it returns "def"
      When receiver calls recv(S.right, MSG_DONTWAIT)
      Then it fails with EAGAIN

    @UNIX-080 @posix
    Scenario: A receive may begin within one send and end within the next
      Given sender has called send(S.left, "abc")
      And sender has called send(S.left, "def")
      When receiver calls recv(S.right, 4)
      Then it returns "abcd"
      When receiver calls recv(S.right)
      Then it returns "ef"

  Rule: Readers of the same end share the bytes

    @UNIX-095 @posix
    Scenario: Of three readers that wait one gets the byte
      Given the processes first, second and third
      And first, second and third are blocked in recv(S.right)
      When sender calls send(S.left, "x")
      Then it returns 1
      And exactly 1 of first, second and third is released with "x"
      And the others stay blocked

    @UNIX-095 @posix
    Scenario: Three readers get all records, each record once
      Given the processes first, second and third
      And first, second and third are blocked in receive_records(S.right, count=100, size=16, seen=M)
      When sender calls send_records(S.left, count=300, size=16)
      Then sender is released with 300
      And first, second and third are released with 100 with torn=0
      When other calls tally(M, 300)
      Then it returns 300 with missing=0, repeated=0
      When other calls recv(S.right, MSG_DONTWAIT)
      Then it fails with EAGAIN
