@onc-rpc
Feature: A client calls a procedure that runs in another process
  In a remote procedure call the library packs the arguments into a message and
  unpacks the result from the reply. The client calls as if the procedure were
  its own; it runs in the server. Procedure 1 adds one to its argument, and
  procedure 2 tells the process it runs in.

  Background:
    Given the processes server and client

  Rule: The procedure runs in the server

    @RPC-010 @linux @needs-facility-onc-rpc
    Scenario: Over a UNIX socket a call returns what the server made of the argument, and the server's pid
      Given server is blocked in rpc_serve(RPC_OVER_UNIX, "service")
      When client calls rpc_call(RPC_OVER_UNIX, "service", 1, value=41)
      Then client is released with 0 with result=42
      When client calls rpc_call(RPC_OVER_UNIX, "service", 2)
      Then client is released with 0 with result=server

    @RPC-010 @linux @needs-netns @needs-facility-onc-rpc
    Scenario Outline: With <transport> a call returns what the server made of the argument, and the server's pid
      Given server is blocked in rpc_serve(<transport>, "127.0.0.1:5000")
      When client calls rpc_call(<transport>, "127.0.0.1:5000", 1, value=41)
      Then client is released with 0 with result=42
      When client calls rpc_call(<transport>, "127.0.0.1:5000", 2)
      Then client is released with 0 with result=server

      Examples:
        | transport    |
        | RPC_OVER_TCP |
        | RPC_OVER_UDP |

  Rule: The server may be on another host

    @RPC-035 @linux @needs-root @needs-netns @needs-facility-veth @needs-facility-onc-rpc
    Scenario Outline: With <transport> a client calls a server in another network namespace
      Given client and server have called unshare(CLONE_NEWNET)
      And client has called veth("wire", "wire", server)
      And client and server have called set_interface("wire")
      And client and server have called await_interface("wire")
      And client has called add_address("wire", "10.7.0.1/24")
      And server has called add_address("wire", "10.7.0.2/24")
      And server is blocked in rpc_serve(<transport>, "10.7.0.2:5000")
      When client calls rpc_call(<transport>, "10.7.0.2:5000", 1, value=41)
      Then client is released with 0 with result=42
      When client calls rpc_call(<transport>, "10.7.0.2:5000", 2)
      Then client is released with 0 with result=server

      Examples:
        | transport    |
        | RPC_OVER_TCP |
        | RPC_OVER_UDP |
