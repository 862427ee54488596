"""Settings, read once from the environment. Every one starts with LIANPU_; README.md has the table."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from graph.errors import SettingsError


class Settings(BaseSettings):
    """What can be set, with its default."""

    model_config = SettingsConfigDict(env_prefix="LIANPU_")

    # Address of a Bolt server (neo4j:// or bolt://, with +s for TLS); unset, the embedded store is used.
    graph: str = Field(default="", pattern=r"^$|^(neo4j|bolt)(\+s|\+ssc)?://.+")
    # User and password of that server.
    user: str = "neo4j"
    password: str = Field(default="", repr=False)
    # Directory in which the embedded graph lives.
    data: Path = Path("data")
    # Folder of decisions.yml and reviews.yml: what was decided about documents of your own.
    decisions: Path = Path()
    # Where the API listens.
    host: str = Field(default="127.0.0.1", min_length=1)
    port: int = Field(default=8787, ge=1, le=65535)


@lru_cache(maxsize=1)
def load_settings() -> Settings:
    """The settings; raises SettingsError that names the variable and what it takes."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "LIANPU_" + "_".join(map(str, first["loc"])).upper()
        raise SettingsError(
            f"{first['msg']}: {first['input']!r}", place=name, remedy="see the table of settings in README.md"
        ) from error
