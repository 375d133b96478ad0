"""The JSON Schema of ``company.yaml``, for editors; made from the models."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import yaml

from secor_docs.company.model import Company

SCHEMA_NAME = "company.schema.json"


def company_schema() -> dict[str, Any]:
    """The schema as plain values."""
    schema = _for_editors(Company.model_json_schema())
    schema["required"].remove("sites")  # a company without a fixed site has none; the reader says so otherwise
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "company.yaml"}


@cache
def schema_text() -> str:
    """The schema as the text of a file."""
    return json.dumps(company_schema(), indent=2, ensure_ascii=False, default=str) + "\n"


def _for_editors(value: Any) -> Any:
    """Without our own marks and pydantic's guessed titles; examples as values instead of YAML text."""
    if isinstance(value, list):
        return [_for_editors(item) for item in value]
    if not isinstance(value, dict):
        return value
    plain: dict[str, Any] = {}
    for key, item in value.items():
        if key in {"properties", "$defs"}:
            plain[key] = {name: _for_editors(part) for name, part in item.items()}
        elif key == "examples":
            plain[key] = [json.loads(json.dumps(yaml.safe_load(text), default=str)) for text in item]
        elif key not in {"gap", "none_counts", "title", "default"}:
            plain[key] = _for_editors(item)
    return plain
