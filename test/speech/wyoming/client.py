"""What Home Assistant says to a Wyoming server, by the package `wyoming` itself. Prints one JSON line of what came back."""
import asyncio
import json
import sys

from wyoming.asr import Transcribe, Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.client import AsyncTcpClient
from wyoming.error import Error
from wyoming.info import Describe, Info
from wyoming.ping import Ping, Pong
from wyoming.tts import Synthesize, SynthesizeChunk, SynthesizeStart, SynthesizeStop, SynthesizeStopped, SynthesizeVoice
from wyoming.vad import VoiceStarted, VoiceStopped

host, port, what, *words = sys.argv[1:]


async def describe(client):
    await client.write_event(Describe().event())
    info = Info.from_event(await client.read_event())
    return {
        "asr": [[model.languages for model in program.models] for program in info.asr],
        "tts": [[voice.languages for voice in program.voices] for program in info.tts],
        "installed": all(program.installed for program in [*info.asr, *info.tts]),
    }


async def ping(client):
    await client.write_event(Ping(text="hola").event())
    return {"pong": Pong.from_event(await client.read_event()).text}


async def transcribe(client):
    """Raw sound of 16 kHz on standard input; `language` is the first word, "-" for a detection of voices only."""
    sound = sys.stdin.buffer.read()
    if words[0] != "-":
        await client.write_event(Transcribe(language=words[0]).event())
    await client.write_event(AudioStart(rate=16000, width=2, channels=1).event())
    for at in range(0, len(sound), 2048):
        await client.write_event(AudioChunk(rate=16000, width=2, channels=1, audio=sound[at : at + 2048]).event())
    await client.write_event(AudioStop().event())
    if words[0] == "-":
        await client.write_event(Ping().event())
    voices = []
    while True:
        event = await client.read_event()
        if event is None:
            return {"voices": voices, "end": "hung up"}
        if VoiceStarted.is_type(event.type):
            voices.append("started")
        if VoiceStopped.is_type(event.type):
            voices.append("stopped")
        if Transcript.is_type(event.type):
            transcript = Transcript.from_event(event)
            return {"text": transcript.text, "language": transcript.language, "voices": voices}
        if Error.is_type(event.type):
            return {"error": Error.from_event(event).text}
        if Pong.is_type(event.type):
            return {"voices": voices}


async def collect(client, last):
    rate, size = 0, 0
    events = []
    while True:
        event = await client.read_event()
        if event is None:
            return {"end": "hung up"}
        events.append(event.type)
        if AudioStart.is_type(event.type):
            rate = AudioStart.from_event(event).rate
        if AudioChunk.is_type(event.type):
            size += len(AudioChunk.from_event(event).audio)
        if Error.is_type(event.type):
            return {"error": Error.from_event(event).text}
        if last.is_type(event.type):
            return {"rate": rate, "bytes": size, "first": events[0], "last": events[-1]}


async def synthesize(client):
    await client.write_event(Synthesize(text=words[1], voice=SynthesizeVoice(language=words[0])).event())
    return await collect(client, AudioStop)


async def synthesize_streaming(client):
    voice = SynthesizeVoice(language=words[0])
    await client.write_event(SynthesizeStart(voice=voice).event())
    for word in words[1].split():
        await client.write_event(SynthesizeChunk(text=word + " ").event())
    await client.write_event(Synthesize(text=words[1], voice=voice).event())
    await client.write_event(SynthesizeStop().event())
    return await collect(client, SynthesizeStopped)


async def main():
    async with AsyncTcpClient(host, int(port)) as client:
        return await globals()[what](client)


print(json.dumps(asyncio.run(main())))
