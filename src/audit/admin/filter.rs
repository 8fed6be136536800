//! Which entries of the audit log an address asks for.

use crate::audit::model::AuditFilter;
use crate::form::FormFields;
use crate::urls;

/// The filter of a query string.
pub(super) fn parse(fields: &FormFields) -> AuditFilter {
    let word = |name| Some(fields.one(name).trim().to_owned()).filter(|word| !word.is_empty());
    AuditFilter {
        account_id: fields.number("account"),
        action: word("action"),
        subject: word("subject"),
    }
}

/// An address with the filter and a page, counted from 1.
pub(super) fn address(path: &str, filter: &AuditFilter, page: i64) -> String {
    let account = filter.account_id.map(|id| id.to_string());
    let page = (page > 1).then(|| page.to_string());
    let pairs = [
        ("account", account.as_deref()),
        ("action", filter.action.as_deref()),
        ("subject", filter.subject.as_deref()),
        ("page", page.as_deref()),
    ];
    urls::with_query(
        path,
        &pairs.map(|(name, value)| (name, value.unwrap_or_default())),
    )
}
