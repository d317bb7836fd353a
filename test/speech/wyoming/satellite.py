"""A satellite by the package `wyoming`: waits to be called, sends a second of sound, plays what comes. Prints its port, then what it was told."""
import asyncio
import json
import sys
from functools import partial

from wyoming.asr import Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event
from wyoming.ping import Ping
from wyoming.pipeline import PipelineStage, RunPipeline
from wyoming.satellite import RunSatellite
from wyoming.server import AsyncEventHandler, AsyncTcpServer
from wyoming.snd import Played


class Handler(AsyncEventHandler):
    def __init__(self, told, *args):
        super().__init__(*args)
        self.told = told
        self.played = 0

    async def handle_event(self, event: Event) -> bool:
        if RunSatellite.is_type(event.type):
            await self.write_event(Ping().event())
            await self.write_event(RunPipeline(start_stage=PipelineStage.ASR, end_stage=PipelineStage.TTS).event())
            for number in range(10):
                sound = (number + 1).to_bytes(2, "little") * 1600
                await self.write_event(AudioChunk(rate=16000, width=2, channels=1, audio=sound).event())
            await self.write_event(AudioStop().event())
        elif Transcript.is_type(event.type):
            self.told.set_result({"text": Transcript.from_event(event).text, "played": self.played})
        elif AudioStart.is_type(event.type):
            self.rate = AudioStart.from_event(event).rate
        elif AudioChunk.is_type(event.type):
            self.played += len(AudioChunk.from_event(event).audio)
        elif AudioStop.is_type(event.type):
            await self.write_event(Played().event())
        return True


async def main():
    told = asyncio.get_running_loop().create_future()
    server = AsyncTcpServer("127.0.0.1", 0)
    await server.start(partial(Handler, told))
    print(server._server.sockets[0].getsockname()[1], flush=True)
    print(json.dumps(await told), flush=True)


asyncio.run(main())
