"""What a company's work is, in the program's terms: the facts of ``company.yaml`` that decide the law."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from secor_docs.company import Company, CompanyFile, works_alone
from secor_docs.company.questions import Offer, Offered, Offers
from secor_docs.company.work import RatingAfter
from secor_docs.data_files import Stock
from secor_docs.law.industries import Industries, Industry
from secor_docs.law.work_profile import ExcludedActivity, GivenCode, WorkProfile
from secor_docs.load import load_activities, load_index, load_industries, trade_keys
from secor_docs.names import folded
from secor_docs.problems import Place, Problem, nearest
from secor_docs.program.hazard_changes import AddedHazard, Addition, Changes, Drop, Rerating
from secor_docs.program.hazards import Controls
from secor_docs.values import listed
from secor_docs.yamlfile import Path_


def work_profile(company: Company) -> WorkProfile:
    """The company's codes, trades, activities and facts. What its file does not say is not known here."""
    does_not = company.activities.does_not
    return WorkProfile(
        codes=tuple(GivenCode(c.code, c.title or "") for c in company.business.industry_codes),
        trades=tuple(trade.name for trade in company.trades),
        does=company.activities.does,
        does_not=tuple(ExcludedActivity(gone.activity, gone.reason or "") for gone in does_not),
        facts=_facts(company),
        signs=_signs(company),
    )


_GEAR: Mapping[str, str] = {
    "ladder": "ladders",
    "scaffold": "scaffolds",
    "fall gear": "work-at-heights",
    "powered mobile": "powered-mobile-equipment",
    "rigging": "rigging",
    "welding": "welding-hot-work",
    "hand tool": "hand-power-tools",
    "power tool": "hand-power-tools",
}
"""The activity that a kind of equipment is for."""
_FALL_M = 3
"""A possible fall from which fall protection is planned (OHS Code s. 139)."""


def _signs(company: Company) -> Mapping[str, str]:
    """Activities that the company's gear and sites speak for, each with the first that does."""
    found: dict[str, str] = {}
    for item in company.equipment:
        if activity := _GEAR.get(folded(item.type or "")):
            found.setdefault(activity, f'you list "{item.name}"')
    # What a site says against a "never" is among the findings of needs; here it only asks where nothing is said.
    never = {gone.activity for gone in company.activities.does_not}
    for site in company.sites:
        if (site.max_fall_m or 0) >= _FALL_M and "work-at-heights" not in never:
            found.setdefault("work-at-heights", f"a fall of {site.max_fall_m:g} m is possible on {site.name}")
        if site.excavation_m and "excavation" not in never:
            found.setdefault("excavation", f"{site.name} has an excavation of {site.excavation_m:g} m")
    return found


def _facts(company: Company) -> Mapping[str, bool | int]:
    """Facts by the keys of ``activities.yaml``; an answer that is still a gap is left out."""
    prime = company.business.is_prime_contractor
    answers: dict[str, bool | int | None] = {
        "regularly_employed": company.regularly_employed,
        "prime_contractor": prime != "never" if prime else None,
        "subcontractors": company.policies.subcontractors_used,
        "respirators": company.policies.respirators_used,
        # A "no" in the policy does not outweigh an employee who is said to work alone.
        "works_alone": True if works_alone(company) else company.policies.working_alone,
        # An empty list may be one that is not filled in yet, so it is no "no".
        "hazardous_products": True if company.chemicals else None,
        "vehicles": True if company.vehicles else None,
    }
    return {key: value for key, value in answers.items() if value is not None}


def word_problems(file: CompanyFile, known: Collection[str]) -> tuple[Problem, ...]:
    """Activity words in a company file that are not ``known``, each with its place and the nearest word."""
    given: list[tuple[Path_, str]] = [
        (("activities", "does", i), key) for i, key in enumerate(file.company.activities.does)
    ]
    given += [
        (("activities", "does_not", i, "activity"), gone.activity)
        for i, gone in enumerate(file.company.activities.does_not)
    ]
    return tuple(
        file.source.problem(
            path,
            f'no activity is called "{key}"',
            f"Use a word that `secor legislation activities` lists.{nearest(key, known)}",
            code="C019",
        )
        for path, key in given
        if key not in known
    )


def trades_named(file: CompanyFile) -> Mapping[str, Place]:
    """The keys of the company's trades, in its order, each with its place in the file."""
    return {trade.name: file.place(("trades", n, "name")) for n, trade in enumerate(file.company.trades)}


def _after(rating: RatingAfter | None) -> tuple[int, int] | None:
    return (rating.severity, rating.likelihood) if rating else None


def hazard_changes(file: CompanyFile) -> Changes:
    """What the company adds to, drops from and rates otherwise than the hazard library, with places."""
    own = file.company.hazards
    return Changes(
        add=tuple(
            Addition(
                task=add.task,
                trade=add.trade,
                hazards=tuple(
                    AddedHazard(h.hazard, h.severity, h.likelihood, h.type, h.category, _after(h.after))
                    for h in add.hazards
                ),
                controls=Controls(**{kind: getattr(add.controls, kind) for kind in Controls.model_fields}),
                place=file.place(("hazards", "add", n)),
            )
            for n, add in enumerate(own.add)
        ),
        drop=tuple(
            Drop(drop.task, drop.reason, drop.trade, file.place(("hazards", "drop", n)))
            for n, drop in enumerate(own.drop)
        ),
        rate=tuple(
            Rerating(r.task, r.hazard, r.severity, r.likelihood, r.trade, file.place(("hazards", "rate", n)))
            for n, r in enumerate(own.rate)
        ),
    )


def spoken_offers(industries: Industries, trades: Collection[str]) -> Callable[[Path_, str], Offered]:
    """What everyday words given for a trade or an industry code may mean, to be asked back; never taken by itself.

    Args:
        industries: the codes, and the words for trades.
        trades: the keys of the hazard library.
    """

    def offers(path: Path_, words: str) -> Offered:
        if path[:1] == ("trades",) and path[-1] == "name":
            return _trade_offers(industries, trades, words)
        if path[:2] == ("company", "industry_codes") and path[-1] == "code" and not any(c.isdigit() for c in words):
            return _code_offers(industries, words)
        return Offered()

    return offers


def _trade_offers(industries: Industries, trades: Collection[str], words: str) -> Offered:
    if "-".join(words.casefold().split()) in trades:
        return Offered()
    known = industries.trade_words
    sure = known.meant(words)
    offers = (
        Offer(key, f"{key}: {known.name(key)}", sure=sure == (key,)) for key in known.offered(words) if key in trades
    )
    return Offered(tuple(offers))


def _code_offers(industries: Industries, words: str) -> Offered:
    """Candidates with what is not certain about them; the code that counts is on the WCB statement."""
    found = industries.find(words)
    offers = tuple(Offer(i.code, f"{i.code} {i.title} ({_unsure(i)})") for i in found if i.code)
    titles = listed((f'"{i.title}"' for i in found if not i.code), "or")
    if not found:
        note = "Write the five digits from your WCB statement. No industry is known here by these words; Enter skips."
    elif offers:
        note = "What counts is the code on your WCB statement."
        note += f" It may also be one whose code was not seen here: {titles}." if titles else ""
    else:
        note = (
            f"On your WCB statement look for a title such as {titles} and type the five digits beside it; they were not "
            "seen here. Enter skips it for now."
        )
    return Offered(offers, note)


def _unsure(found: Industry) -> str:
    seen = f"seen in {found.year}" if found.year.isdigit() else "seen in an undated copy"
    return f"{seen}{'' if found.title_seen else ', title matched from a second source'}"


def trades_and_offers(stock: Stock) -> tuple[tuple[str, ...], Offers]:
    """The trades of the hazard library, and what everyday words for a trade or an industry may mean."""
    known = tuple(trade_keys(stock))
    industries = load_industries(stock, load_activities(stock, load_index(stock)))
    return known, spoken_offers(industries, known)
