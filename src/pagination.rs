//! Numbered pages of a listing.

use crate::error::{AppError, AppResult};
use crate::locale::Locale;
use crate::urls;

/// Entries on a page of a listing.
pub const PAGE_SIZE: u32 = 20;

/// Which page of how many.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// The page shown, from 1.
    pub number: u32,
    /// The last page; 1 for an empty listing.
    pub last: u32,
    /// Entries of all pages.
    pub total: i64,
    listing: String,
}

impl Pagination {
    /// For the page of a listing that an address asks for; the listing's own address means page 1.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] for page 0 and for pages after the last.
    pub fn new(listing: String, number: u32, total: i64) -> AppResult<Self> {
        let last = page_count(total, i64::from(PAGE_SIZE));
        if number == 0 || number > last {
            return Err(AppError::NotFound);
        }
        Ok(Self {
            number,
            last,
            total,
            listing,
        })
    }

    /// Entries before this page.
    pub fn offset(&self) -> i64 {
        i64::from(self.number - 1) * i64::from(PAGE_SIZE)
    }

    /// Whether there is more than one page.
    pub fn is_needed(&self) -> bool {
        self.last > 1
    }

    /// The address of this page.
    pub fn url(&self) -> String {
        urls::listing_page(&self.listing, self.number)
    }

    /// The address of the page before; `None` on the first.
    pub fn previous(&self) -> Option<String> {
        (self.number > 1).then(|| urls::listing_page(&self.listing, self.number - 1))
    }

    /// The address of the page after; `None` on the last.
    pub fn next(&self) -> Option<String> {
        (self.number < self.last).then(|| urls::listing_page(&self.listing, self.number + 1))
    }

    /// First, last and the pages around this one, for links.
    pub fn links(&self) -> Vec<PageLink> {
        let mut numbers: Vec<u32> = [
            1,
            self.number.saturating_sub(1),
            self.number,
            self.number.saturating_add(1),
            self.last,
        ]
        .into_iter()
        .filter(|number| (1..=self.last).contains(number))
        .collect();
        numbers.dedup();
        let mut before = 0;
        numbers
            .into_iter()
            .map(|number| PageLink {
                number,
                follows_gap: number > std::mem::replace(&mut before, number) + 1,
                url: urls::listing_page(&self.listing, number),
                is_current: number == self.number,
            })
            .collect()
    }
}

/// A page's title: the listing's name, and from the second page on its number.
pub fn page_title(locale: &Locale, name: String, number: u32) -> String {
    if number == 1 {
        return name;
    }
    locale.text_with_all(
        "title-page-number",
        [
            ("title", name.into()),
            ("number", number.to_string().into()),
        ],
    )
}

/// A link to a page of a listing.
#[derive(Clone, Debug)]
pub struct PageLink {
    /// From 1.
    pub number: u32,
    /// Its address.
    pub url: String,
    /// The page shown.
    pub is_current: bool,
    /// Pages between the link before and this one are left out.
    pub follows_gap: bool,
}

/// Pages that so many entries take; at least one.
pub fn page_count(total: i64, page_size: i64) -> u32 {
    let pages = (total.max(1) - 1) / page_size.max(1) + 1;
    u32::try_from(pages).unwrap_or(u32::MAX)
}

/// A page number as it stands in an address: digits without a leading zero.
///
/// # Errors
///
/// [`AppError::NotFound`] for anything else.
pub fn parse_page_number(text: &str) -> AppResult<u32> {
    if text.starts_with('0') || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(AppError::NotFound);
    }
    text.parse().map_err(|_| AppError::NotFound)
}
