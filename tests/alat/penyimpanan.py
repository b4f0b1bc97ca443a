"""A storage whose disk is full: half a file arrives, then nothing more, as on a real disk."""

import errno
from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage
from django.core.files.uploadhandler import TemporaryFileUploadHandler


def disk_penuh() -> OSError:
    return OSError(errno.ENOSPC, "No space left on device")


class IsiTerpotong(ContentFile[bytes]):
    def chunks(self, chunk_size: int | None = None) -> Iterator[bytes]:
        isi = self.read()
        yield isi[: len(isi) // 2]
        raise disk_penuh()


class PenyimpananPenuh(FileSystemStorage):
    def _save(self, name: str, content: Any) -> str:
        return super()._save(name, IsiTerpotong(content.read()))


class TitipanPenuh(TemporaryFileUploadHandler):
    """The folder for uploads under way is full."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self.file.close()  # Django leaves that to the garbage collector
        raise disk_penuh()


def berkas_di(folder: Any) -> list[str]:
    return sorted(str(satu.relative_to(folder)) for satu in folder.rglob("*") if satu.is_file())
