"""A name as it was found in a clause."""

from typing import NamedTuple


class Name(NamedTuple):
    """A candidate: what it is and where it stands."""

    type: str
    start: int
    end: int
    label: str = ""  # the whole name where the words are a part of it: 国家级 for 国家级先进制造业集群
