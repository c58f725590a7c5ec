//! The site file as a JSON Schema, so that editors complete it and mark mistakes. It is made from the table of keys
//! that the reader uses; `docs/site.schema.json` is what it gives, and a test keeps it so.

use super::keys::{Key, Kind, ROOT};
use serde_json::{Map, Value, json};

/// The schema of the site file.
pub fn schema() -> Value {
    let mut schema = table(&ROOT, &[]);
    schema.insert(
        "$schema".into(),
        json!("http://json-schema.org/draft-07/schema#"),
    );
    schema.insert("title".into(), json!("The site file of Pocket Guide"));
    Value::Object(schema)
}

fn table(keys: &[Key], needed: &[&str]) -> Map<String, Value> {
    let properties = keys.iter().map(|key| (key.name.to_owned(), property(key)));
    let mut table = Map::new();
    table.insert("type".into(), json!("object"));
    table.insert("additionalProperties".into(), json!(false));
    table.insert("properties".into(), Value::Object(properties.collect()));
    if !needed.is_empty() {
        table.insert("required".into(), json!(needed));
    }
    table
}

fn property(key: &Key) -> Value {
    let mut value = match key.kind {
        Kind::Text(most) => json!({ "type": "string", "minLength": 1, "maxLength": most }),
        Kind::Choice(words) => json!({ "type": "string", "enum": words() }),
        Kind::Words => list(json!({ "type": "string" })),
        Kind::Choices(words) => list(json!({ "type": "string", "enum": words() })),
        Kind::Whole(least, most) => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Kind::OneOf(numbers) => json!({ "type": "integer", "enum": numbers }),
        Kind::Decimal(least, most) => {
            json!({ "type": "number", "minimum": least, "maximum": most })
        }
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Time => {
            json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" })
        }
        Kind::Group(keys) => Value::Object(table(keys, &[])),
        Kind::Groups(keys, needed) => {
            json!({ "type": "array", "items": Value::Object(table(keys, needed)) })
        }
    };
    value["description"] = json!(key.about);
    value
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "uniqueItems": true, "minItems": 1, "items": items })
}
