"""The servers of the tests leave nothing behind for other tests."""

from __future__ import annotations

import asyncio
import gc
import socket
from typing import Any

from tests.servers import served


async def _nothing(scope: Any, receive: Any, send: Any) -> None:
    while scope["type"] == "lifespan":
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def test_a_connection_made_while_a_server_ends_is_not_left_to_the_collector(recwarn: Any) -> None:
    async with served(_nothing) as address:
        late = socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2])))
        await asyncio.sleep(0)  # accepted, and no more than that
    late.close()
    gc.collect()
    assert [str(warning.message) for warning in recwarn] == []
