"""The codes of all problems as values; ``codes.yaml`` holds them in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

CodeName = Annotated[str, StringConstraints(pattern=r"^[A-Z]\d{3}$")]


class _Declared(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Code(_Declared):
    """One kind of problem."""

    title: str = Field(min_length=3, description="what is wrong, in a few words")
    meaning: str = Field(min_length=10, description="what it means")
    fix: str = Field(min_length=5, description="what to do")
    example: str = Field(default="", description="how the program reports it")


class CodeTable(_Declared):
    """Every kind of problem by its code."""

    rooms: Mapping[Annotated[str, StringConstraints(pattern=r"^[A-Z]$")], str]
    codes: Mapping[CodeName, Code]
    lint: Mapping[str, Code] = Field(description="the findings of lint that rest on no expression, by their rule")
    retired: tuple[CodeName, ...] = Field(description="codes that are no longer used, and never used again")
