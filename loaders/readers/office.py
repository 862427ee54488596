"""Files that are ZIP archives: which of them they are."""

from graph.errors import DocumentError
from loaders.readers.archive import open_archive
from loaders.readers.result import Read, broken

_OTHERS = (
    ("OFD.xml", "an OFD file"),
    ("ppt/", "a presentation (PPTX)"),
    ("content.xml", "an OpenDocument file"),
    ("META-INF/", "a Java archive or an EPUB"),
)


def read_office(data: bytes, place: str) -> Read:
    """Read a DOCX or XLSX; DocumentError where the archive is another, broken, locked or a bomb."""
    with broken("ZIP archive", place), open_archive(data, place) as archive:
        names = archive.namelist()
        if any(name.startswith("word/") for name in names):
            from loaders.readers.word import read_word  # noqa: PLC0415 - each library takes a quarter of a second

            return read_word(data, place)
        if any(name.startswith("xl/") for name in names):
            from loaders.readers.sheets import read_sheets  # noqa: PLC0415

            return read_sheets(data, archive, place)
        kind = next((kind for start, kind in _OTHERS if any(name.startswith(start) for name in names)), "a ZIP archive")
        raise DocumentError(
            f"neither DOCX nor XLSX, but {kind}", place=place, remedy="unpack it, or save it as DOCX, XLSX or PDF"
        )
