//! A page of a listing: its stories and where the other pages are.

use crate::articles::card::{StoryCard, load_cards};
use crate::articles::model::listing::{self, Listing};
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::locale::Locale;
use crate::media::crops::Crop;
use crate::pagination::{PAGE_SIZE, Pagination, page_title};

/// The stories of one page of a listing.
pub struct StoryListing {
    /// Newest first.
    pub cards: Vec<StoryCard>,
    /// Which page.
    pub pagination: Pagination,
}

impl StoryListing {
    /// Loads a page of a listing that stands at an address.
    ///
    /// # Errors
    ///
    /// `NotFound` for a page that does not exist; those of the database.
    pub fn load(
        conn: &mut Connection,
        layout: &PublicLayout,
        listing: Listing,
        address: String,
        page: u32,
    ) -> AppResult<Self> {
        layout.dependencies.shows_all(listing.subjects());
        let total = listing::count_public(conn, listing)?;
        let pagination = Pagination::new(address, page, total)?;
        let listed =
            listing::list_public(conn, listing, pagination.offset(), i64::from(PAGE_SIZE))?;
        Ok(Self {
            cards: load_cards(conn, layout, listed, Crop::ThreeByTwo)?,
            pagination,
        })
    }

    /// Which page of how many, and the stories of all: "Halaman 2 dari 3, 45 berita".
    pub fn position(&self, locale: &Locale) -> String {
        locale.text_with_all(
            "pagination-position",
            [
                ("number", self.pagination.number.into()),
                ("last", self.pagination.last.into()),
                ("count", self.pagination.total.into()),
            ],
        )
    }

    /// A page's title: the listing's name, and from the second page on its number.
    pub fn title(&self, layout: &PublicLayout, name: &str) -> String {
        page_title(&layout.locale, name.to_owned(), self.pagination.number)
    }
}
