"""`lianpu`: the command line. Every command's help has an example; errors go to the error stream with an exit code.

Exit codes: 0 done, 2 wrong usage or settings, 3 wrong facts, 4 unreadable document, 5 no graph, 6 not found, 1 the rest.
"""

from __future__ import annotations

import io
import logging
import sys

import typer
from rich.text import Text

from api.commands import ask, build, measuring, read, reviewing, serving
from api.commands.output import messages
from graph.errors import LianpuError, SettingsError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    help="链谱 lianpu: industries, chains, clusters, parks and programmes of Chinese industrial policy, with the words behind every fact.",
)
for command in (
    build.load,
    build.remove,
    reviewing.review,
    ask.documents,
    read.verify,
    read.text,
    read.repair,
    read.extract,
    measuring.evaluate,
    serving.serve,
    ask.status,
    ask.schema,
    ask.search,
    ask.show,
    ask.linked,
    ask.export,
):
    app.command()(command)


def _readable(word: str) -> None:
    try:
        word.encode()
    except UnicodeEncodeError as error:
        raise SettingsError("an argument is no text in the terminal's encoding", place=ascii(word)) from error


def main() -> None:
    """Run the command line; one of our errors ends it with a message and the error's exit code."""
    logging.getLogger("neo4j").setLevel(logging.ERROR)  # its retries are none of the user's business
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # Chinese, whatever the locale
    try:
        for word in sys.argv[1:]:
            if not word.isascii():
                _readable(word)
        app()
    except LianpuError as error:
        messages.print(Text(f"lianpu: {error}"))
        sys.exit(error.exit_code)
