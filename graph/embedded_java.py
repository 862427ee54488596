"""What the embedded store runs: the Java and the jars of the package `arcadedb-embedded`, and their settings.

Only that package is used: its successor `arcadedb` is a native library without a Bolt server, with development releases
only, so there is nothing yet that could be started.
"""

import importlib.metadata
import importlib.util
import os
from pathlib import Path

from graph.embedded_server import DATABASE, HOST, USER
from graph.errors import StoreUnavailable

PACKAGE = "arcadedb-embedded"
MAIN_CLASS = "com.arcadedb.server.ArcadeDBServer"
MAXIMUM_HEAP = "512m"  # the process takes about 150 MB at first, up to 700 MB in a large load
COMMAND_TIMEOUT = 60_000  # milliseconds; the driver's own timeouts are ignored by this server

JAVA_OPTIONS = (
    f"-Xmx{MAXIMUM_HEAP}",
    "-XX:+UseSerialGC",  # the smallest footprint; pauses are short in a heap of this size
    "-XX:+UseCompactObjectHeaders",
    "-XX:+ExitOnOutOfMemoryError",  # a clean death and a restart, not a server with missing threads
    "--add-modules=jdk.incubator.vector",
    "--enable-native-access=ALL-UNNAMED",
    "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
    "--add-opens=java.base/java.nio.channels.spi=ALL-UNNAMED",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF8",
    "-Dpolyglot.engine.WarnInterpreterOnly=false",
)

# To standard output only, from where it goes to server.log with its limit; the server's own default adds log files.
LOGGING = """\
handlers = java.util.logging.ConsoleHandler
.level = WARNING
com.arcadedb.level = INFO
java.util.logging.ConsoleHandler.level = INFO
java.util.logging.ConsoleHandler.formatter = com.arcadedb.log.LogFormatter
"""


def version() -> str:
    """The installed version of the server."""
    return importlib.metadata.version(PACKAGE)


def command(data: Path) -> list[str]:
    """The command that starts the server, without its ports and its main class.

    Raises StoreUnavailable where it is not installed.
    """
    package = importlib.util.find_spec("arcadedb_embedded")  # not imported: that would load Java into this process
    if package is None or not package.submodule_search_locations:
        raise StoreUnavailable(
            f"the embedded store's package {PACKAGE} is not installed",
            remedy=f"pip install {PACKAGE}, or name a Neo4j server in LIANPU_GRAPH",
        )
    folder = Path(package.submodule_search_locations[0])
    java = folder / "jre" / "bin" / "java"
    if not os.access(java, os.X_OK):
        raise StoreUnavailable(
            "the Java of the embedded store is missing or may not be run",
            place=str(java),
            remedy=f"reinstall {PACKAGE}",
        )
    return [
        str(java),
        *JAVA_OPTIONS,
        f"-XX:ErrorFile={data / 'server-crash.log'}",
        f"-Djava.util.logging.config.file={data / 'arcadedb' / 'logging.properties'}",
        *(f"-Darcadedb.{name}={value}" for name, value in _settings(data).items()),
        "-cp",
        str(folder / "jars" / "*"),
    ]


def _settings(data: Path) -> dict[str, object]:
    return {
        "server.rootPath": data / "arcadedb",
        "server.rootPasswordPath": data / "server.password",
        "server.logsDirectory": data / "arcadedb",
        "server.mode": "development",  # "production" hides the text of every error from the client
        "server.httpIncomingHost": HOST,
        "server.httpWorkerThreads": 8,
        "server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "server.defaultDatabases": f"{DATABASE}[{USER}]",
        "bolt.host": HOST,
        "bolt.defaultDatabase": DATABASE,
        "bolt.maxMessageSize": 64 * 1024 * 1024,  # a batch of rows with evidence; the default is 16 MB
        "bolt.packstream.maxElements": 4 * 1024 * 1024,
        "command.timeout": COMMAND_TIMEOUT,
        "txWalFlush": 1,  # "development" would leave a commit to the system's cache
        "opencypher.loadCsv.allowFileUrls": "false",
        "opencypher.loadCsv.allowRemoteUrls": "false",
        "backup.enabled": "false",
    }
