"""A disk that does not take what a page asks for: said in a sentence, without a trace of the link in the log."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from tests.served import serving
from tests.web.asking import Browser, signed_in


def test_a_sign_in_that_is_not_recorded_says_so_and_its_link_stays_good_and_secret(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        moderator, link = signed_in(served.url, served.link), urlsplit(served.new_link()).path
        with closing(sqlite3.connect(served.data / "staff.sqlite", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            refused = [Browser(served.url).post(link), moderator.post("/console/staff/link")]

        assert [answered.status for answered in refused] == [503, 503]
        assert all("disque" in answered.text for answered in refused)
        assert link.rsplit("/", 1)[1] not in served.log and "Traceback" not in served.log
        assert Browser(served.url).post(link).status == 303
        assert moderator.post("/console/staff/link").status == 200
