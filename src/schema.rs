//! The tables as the migrations make them; kept by hand.

diesel::table! {
    account_roles (account_id, role) {
        account_id -> BigInt,
        role -> Text,
    }
}

diesel::table! {
    account_sections (account_id, section_id) {
        account_id -> BigInt,
        section_id -> BigInt,
    }
}

diesel::table! {
    accounts (id) {
        id -> BigInt,
        email -> Text,
        name -> Text,
        initials -> Text,
        person_id -> Nullable<BigInt>,
        language -> Text,
        password_hash -> Text,
        is_disabled -> Bool,
        created_at -> BigInt,
        totp_secret -> Text,
        totp_waiting -> Text,
        totp_step -> BigInt,
        wants_review_mail -> Bool,
    }
}

diesel::table! {
    address_keys (day) {
        day -> BigInt,
        secret -> Text,
    }
}

diesel::table! {
    article_topics (article_id, position) {
        article_id -> BigInt,
        position -> BigInt,
        topic_id -> BigInt,
        public_since -> Nullable<BigInt>,
    }
}

diesel::table! {
    articles (id) {
        id -> BigInt,
        edition_id -> BigInt,
        import_key -> Nullable<Text>,
        section_id -> BigInt,
        slug -> Text,
        language -> Text,
        kicker -> Text,
        headline -> Text,
        short_headline -> Text,
        summary -> Text,
        word_count -> BigInt,
        lead_figure_id -> Nullable<BigInt>,
        sign_off -> Text,
        state -> Text,
        created_at -> BigInt,
        version -> BigInt,
        scheduled_for -> Nullable<BigInt>,
        first_published_at -> Nullable<BigInt>,
        last_updated_at -> Nullable<BigInt>,
        withdrawn_at -> Nullable<BigInt>,
        withdrawal_notice -> Text,
        source_name -> Text,
        source_url -> Text,
        canonical_url -> Text,
        translation_of -> Nullable<BigInt>,
        search_title -> Text,
        social_title -> Text,
        social_text -> Text,
        body -> Text,
        deleted_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    attached_files (hash) {
        hash -> Text,
        kind -> Text,
        byte_size -> BigInt,
        created_at -> BigInt,
        uploaded_by -> Nullable<BigInt>,
    }
}

diesel::table! {
    attachments (article_id, position) {
        article_id -> BigInt,
        position -> BigInt,
        file_hash -> Text,
        name -> Text,
        title -> Text,
        language -> Text,
    }
}

diesel::table! {
    audit_events (id) {
        id -> BigInt,
        at -> BigInt,
        account_id -> Nullable<BigInt>,
        account_name -> Text,
        action -> Text,
        subject -> Text,
        detail -> Text,
        address -> Text,
        previous_hash -> Text,
        hash -> Text,
    }
}

diesel::table! {
    body_limits (edition_id) {
        edition_id -> BigInt,
        min_words -> Nullable<BigInt>,
        max_words -> Nullable<BigInt>,
    }
}

diesel::table! {
    breaking_lines (id) {
        id -> BigInt,
        edition_id -> BigInt,
        text -> Text,
        article_id -> Nullable<BigInt>,
        since -> BigInt,
        until -> BigInt,
    }
}

diesel::table! {
    bylines (article_id, position) {
        article_id -> BigInt,
        position -> BigInt,
        person_id -> Nullable<BigInt>,
        name -> Text,
        public_since -> Nullable<BigInt>,
    }
}

diesel::table! {
    comment_decisions (id) {
        id -> BigInt,
        comment_id -> BigInt,
        account_id -> Nullable<BigInt>,
        decision -> Text,
        reason -> Text,
        note -> Text,
        decided_at -> BigInt,
        taken_back_at -> Nullable<BigInt>,
        state_before -> Text,
        is_ban -> Bool,
    }
}

diesel::table! {
    comments (id) {
        id -> BigInt,
        discussion_id -> BigInt,
        parent_id -> Nullable<BigInt>,
        place -> Text,
        author_name -> Text,
        text -> Text,
        state -> Text,
        is_shown -> Bool,
        written_at -> BigInt,
        edited_at -> Nullable<BigInt>,
        published_at -> Nullable<BigInt>,
        secret_hash -> Text,
        address_hash -> Text,
        address_range -> Text,
        learned_as -> Text,
        held_by -> Text,
        held_detail -> Text,
        moderated_at -> Nullable<BigInt>,
        recommendation_count -> BigInt,
        is_picked -> Bool,
        account_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    corrections (id) {
        id -> BigInt,
        article_id -> BigInt,
        kind -> Text,
        text -> Text,
        published_at -> BigInt,
        public_edition_id -> Nullable<BigInt>,
        text_before -> Text,
        text_after -> Text,
    }
}

diesel::table! {
    deleted_articles (article_id) {
        article_id -> BigInt,
        deleted_at -> BigInt,
    }
}

diesel::table! {
    discussions (id) {
        id -> BigInt,
        edition_id -> BigInt,
        article_id -> BigInt,
        comment_count -> BigInt,
        place_count -> BigInt,
        last_comment_at -> Nullable<BigInt>,
        mode -> Nullable<Text>,
        closed_at -> Nullable<BigInt>,
        closing_message -> Text,
        question -> Text,
        pinned_comment_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    editions (id) {
        id -> BigInt,
        code -> Text,
        language -> Text,
        direction -> Text,
        country -> Text,
        time_zone -> Text,
        site_name -> Text,
        tagline -> Text,
        contact_email -> Text,
        is_default -> Bool,
        position -> BigInt,
        counts_readers -> Bool,
    }
}

diesel::table! {
    embargoes (article_id) {
        article_id -> BigInt,
        until -> BigInt,
        note -> Text,
        account_id -> BigInt,
    }
}

diesel::table! {
    failed_logins (id) {
        id -> BigInt,
        subject -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    figures (id) {
        id -> BigInt,
        article_id -> BigInt,
        media_item_id -> BigInt,
        key -> Text,
        position -> BigInt,
        caption -> Text,
        credit -> Text,
        alt_text -> Text,
        is_decorative -> Bool,
    }
}

diesel::table! {
    former_picture_hashes (picture_hash) {
        picture_hash -> Text,
        media_item_id -> BigInt,
    }
}

diesel::table! {
    gate_settings (edition_id, rule) {
        edition_id -> BigInt,
        rule -> Text,
        setting -> Text,
    }
}

diesel::table! {
    half_sessions (token_hash) {
        token_hash -> Text,
        account_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    media_items (id) {
        id -> BigInt,
        original_hash -> Text,
        file_name -> Text,
        content_type -> Text,
        width -> BigInt,
        height -> BigInt,
        byte_size -> BigInt,
        focal_x -> Float,
        focal_y -> Float,
        picture_hash -> Text,
        caption -> Text,
        credit -> Text,
        alt_text -> Text,
        copyright -> Text,
        usage_terms -> Text,
        metadata_sources -> Text,
        taken_at -> Nullable<BigInt>,
        rights_expire_at -> Nullable<BigInt>,
        is_stand_in -> Bool,
        created_at -> BigInt,
        variants_made_at -> Nullable<BigInt>,
        variants_error -> Text,
        avif_made_at -> Nullable<BigInt>,
        uploaded_by -> Nullable<BigInt>,
    }
}

diesel::table! {
    media_variants (media_item_id, crop, format, width) {
        media_item_id -> BigInt,
        crop -> Text,
        format -> Text,
        width -> BigInt,
        height -> BigInt,
        byte_size -> BigInt,
    }
}

diesel::table! {
    navigation_items (id) {
        id -> BigInt,
        edition_id -> BigInt,
        position -> BigInt,
        section_id -> Nullable<BigInt>,
        label -> Text,
        path -> Text,
    }
}

diesel::table! {
    password_links (token_hash) {
        token_hash -> Text,
        account_id -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    password_requests (id) {
        id -> BigInt,
        email -> Text,
        address -> Text,
        requested_at -> BigInt,
        is_handled -> Bool,
    }
}

diesel::table! {
    people (id) {
        id -> BigInt,
        edition_id -> BigInt,
        slug -> Text,
        name -> Text,
        initials -> Text,
        work -> Text,
        biography -> Text,
    }
}

diesel::table! {
    placements (id) {
        id -> BigInt,
        edition_id -> BigInt,
        slot -> BigInt,
        article_id -> BigInt,
        since -> BigInt,
        until -> Nullable<BigInt>,
    }
}

diesel::table! {
    presences (article_id, account_id) {
        article_id -> BigInt,
        account_id -> BigInt,
        seen_at -> BigInt,
    }
}

diesel::table! {
    preview_links (id) {
        id -> BigInt,
        article_id -> BigInt,
        account_id -> BigInt,
        recipient -> Text,
        token_hash -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        ended_at -> Nullable<BigInt>,
        opened_count -> BigInt,
        last_opened_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    recovery_codes (account_id, code_hash) {
        account_id -> BigInt,
        code_hash -> Text,
    }
}

diesel::table! {
    redirects (id) {
        id -> BigInt,
        from_path -> Text,
        target -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    review_mails (account_id, article_id) {
        account_id -> BigInt,
        article_id -> BigInt,
        name -> Text,
    }
}

diesel::table! {
    remark_answers (id) {
        id -> BigInt,
        remark_id -> BigInt,
        account_id -> BigInt,
        text -> Text,
        written_at -> BigInt,
    }
}

diesel::table! {
    remarks (id) {
        id -> BigInt,
        article_id -> BigInt,
        paragraph -> Nullable<BigInt>,
        quoted -> Text,
        text -> Text,
        written_at -> BigInt,
        account_id -> Nullable<BigInt>,
        preview_link_id -> Nullable<BigInt>,
        outsider_name -> Text,
        resolved_at -> Nullable<BigInt>,
        resolved_by -> Nullable<BigInt>,
    }
}

diesel::table! {
    revisions (id) {
        id -> BigInt,
        article_id -> BigInt,
        version -> BigInt,
        reason -> Text,
        saved_at -> BigInt,
        content -> Text,
        account_id -> Nullable<BigInt>,
        name -> Text,
        is_pending -> Bool,
    }
}

diesel::table! {
    scheduled_updates (article_id) {
        article_id -> BigInt,
        version -> BigInt,
        at -> BigInt,
        account_id -> BigInt,
    }
}

diesel::table! {
    scheduled_withdrawals (article_id) {
        article_id -> BigInt,
        at -> BigInt,
        notice -> Text,
        account_id -> BigInt,
    }
}

diesel::table! {
    search_waiting (article_id) {
        article_id -> BigInt,
    }
}

diesel::table! {
    sections (id) {
        id -> BigInt,
        edition_id -> BigInt,
        slug -> Text,
        name -> Text,
        description -> Text,
        position -> BigInt,
    }
}

diesel::table! {
    sessions (id) {
        id -> BigInt,
        account_id -> BigInt,
        token_hash -> Text,
        created_at -> BigInt,
        last_seen_at -> BigInt,
        user_agent -> Text,
        address -> Text,
    }
}

diesel::table! {
    static_pages (id) {
        id -> BigInt,
        edition_id -> BigInt,
        slug -> Text,
        title -> Text,
        body -> Text,
        updated_at -> BigInt,
    }
}

diesel::table! {
    topics (id) {
        id -> BigInt,
        edition_id -> BigInt,
        slug -> Text,
        name -> Text,
        description -> Text,
    }
}

diesel::table! {
    totp_roles (role) {
        role -> Text,
    }
}

diesel::table! {
    unreviewed_publications (article_id) {
        article_id -> BigInt,
        account_id -> BigInt,
        reason -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    working_copies (id) {
        id -> BigInt,
        account_id -> BigInt,
        article_id -> Nullable<BigInt>,
        base_version -> BigInt,
        fields -> Text,
        saved_at -> BigInt,
    }
}

diesel::table! {
    changes (kind, id) {
        kind -> Text,
        id -> BigInt,
        number -> BigInt,
    }
}

diesel::table! {
    purges (url) {
        url -> Text,
        number -> BigInt,
    }
}

diesel::table! {
    comment_appeals (comment_id) {
        comment_id -> BigInt,
        text -> Text,
        appealed_at -> BigInt,
        decided_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    comment_recommendations (comment_id, recommender) {
        comment_id -> BigInt,
        recommender -> Text,
        recommended_at -> BigInt,
    }
}

diesel::table! {
    comment_reports (id) {
        id -> BigInt,
        comment_id -> BigInt,
        reason -> Text,
        note -> Text,
        address_hash -> Text,
        reported_at -> BigInt,
        handled_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    forum_buckets (kind, key) {
        kind -> Text,
        key -> Text,
        full_at -> BigInt,
    }
}

diesel::table! {
    forum_reasons (edition_id, place) {
        edition_id -> BigInt,
        place -> BigInt,
        reason -> Text,
    }
}

diesel::table! {
    forum_section_modes (section_id) {
        section_id -> BigInt,
        mode -> Text,
    }
}

diesel::table! {
    forum_settings (edition_id) {
        edition_id -> BigInt,
        mode -> Text,
        first_comments -> BigInt,
        most_links -> BigInt,
        closed_after_days -> Nullable<BigInt>,
    }
}

diesel::table! {
    forum_words (id) {
        id -> BigInt,
        language -> Text,
        word -> Text,
        kind -> Text,
        account_id -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    reader_sessions (token_hash) {
        token_hash -> Text,
        account_id -> BigInt,
        created_at -> BigInt,
        last_seen_at -> BigInt,
    }
}

diesel::table! {
    readers (account_id) {
        account_id -> BigInt,
        name -> Text,
        wants_reply_mail -> Bool,
        unsubscribe_secret -> Text,
        silenced_until -> Nullable<BigInt>,
        is_banned -> Bool,
        warning -> Text,
        badge -> Text,
        approved_count -> BigInt,
        rejected_count -> BigInt,
    }
}

diesel::table! {
    reply_mails (comment_id) {
        comment_id -> BigInt,
    }
}

diesel::table! {
    sign_in_links (id) {
        id -> BigInt,
        email -> Text,
        token_hash -> Nullable<Text>,
        language -> Text,
        prefix -> Text,
        address_hash -> Text,
        requested_at -> BigInt,
    }
}

diesel::table! {
    spam_features (feature) {
        feature -> Text,
        spam_count -> BigInt,
        good_count -> BigInt,
    }
}

diesel::table! {
    spam_totals (view) {
        view -> Text,
        spam_count -> BigInt,
        good_count -> BigInt,
        feature_count -> BigInt,
    }
}

diesel::table! {
    followed_articles (article_id) {
        article_id -> BigInt,
        followed_id -> BigInt,
    }
}

diesel::table! {
    recommendation_choices (article_id, other_id) {
        article_id -> BigInt,
        other_id -> BigInt,
        place -> Nullable<BigInt>,
    }
}

diesel::table! {
    recommendation_settings (edition_id) {
        edition_id -> BigInt,
        half_life_days -> BigInt,
        least_percent -> BigInt,
    }
}

diesel::table! {
    related_articles (article_id, place) {
        article_id -> BigInt,
        place -> BigInt,
        other_id -> BigInt,
        reason -> Text,
        detail -> Text,
    }
}

diesel::table! {
    related_postings (word_id, article_id) {
        word_id -> BigInt,
        article_id -> BigInt,
    }
}

diesel::table! {
    related_stories (article_id) {
        article_id -> BigInt,
        edition_id -> BigInt,
        language -> Text,
        section_id -> BigInt,
        published_at -> Nullable<BigInt>,
        counts -> Binary,
        compared_at -> BigInt,
        listed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    related_waiting (article_id) {
        article_id -> BigInt,
        work -> Text,
        turn -> BigInt,
    }
}

diesel::table! {
    related_words (id) {
        id -> BigInt,
        edition_id -> BigInt,
        word -> Text,
        stories -> BigInt,
    }
}

diesel::table! {
    imported_logs (id) {
        id -> BigInt,
        until -> BigInt,
    }
}

diesel::table! {
    most_read (edition_id, section_id, span, place) {
        edition_id -> BigInt,
        section_id -> BigInt,
        span -> Text,
        place -> BigInt,
        article_id -> BigInt,
    }
}

diesel::table! {
    page_views (hour, article_id) {
        hour -> BigInt,
        article_id -> BigInt,
        views -> BigInt,
    }
}

diesel::table! {
    best_bets (id) {
        id -> BigInt,
        edition_id -> BigInt,
        words -> Text,
        article_id -> BigInt,
    }
}

diesel::table! {
    empty_searches (edition_id, day, words) {
        edition_id -> BigInt,
        day -> BigInt,
        words -> Text,
        searches -> BigInt,
    }
}

diesel::joinable!(best_bets -> articles (article_id));
diesel::joinable!(page_views -> articles (article_id));
diesel::joinable!(attached_files -> accounts (uploaded_by));
diesel::joinable!(attachments -> articles (article_id));
diesel::joinable!(attachments -> attached_files (file_hash));
diesel::joinable!(account_roles -> accounts (account_id));
diesel::joinable!(account_sections -> accounts (account_id));
diesel::joinable!(account_sections -> sections (section_id));
diesel::joinable!(accounts -> people (person_id));
diesel::joinable!(article_topics -> articles (article_id));
diesel::joinable!(article_topics -> topics (topic_id));
diesel::joinable!(articles -> editions (edition_id));
diesel::joinable!(articles -> sections (section_id));
diesel::joinable!(body_limits -> editions (edition_id));
diesel::joinable!(breaking_lines -> articles (article_id));
diesel::joinable!(breaking_lines -> editions (edition_id));
diesel::joinable!(bylines -> articles (article_id));
diesel::joinable!(bylines -> people (person_id));
diesel::joinable!(comment_decisions -> accounts (account_id));
diesel::joinable!(comment_decisions -> comments (comment_id));
diesel::joinable!(comment_appeals -> comments (comment_id));
diesel::joinable!(comment_recommendations -> comments (comment_id));
diesel::joinable!(comment_reports -> comments (comment_id));
diesel::joinable!(comments -> accounts (account_id));
diesel::joinable!(comments -> discussions (discussion_id));
diesel::joinable!(forum_reasons -> editions (edition_id));
diesel::joinable!(forum_section_modes -> sections (section_id));
diesel::joinable!(forum_settings -> editions (edition_id));
diesel::joinable!(forum_words -> accounts (account_id));
diesel::joinable!(reader_sessions -> accounts (account_id));
diesel::joinable!(readers -> accounts (account_id));
diesel::joinable!(reply_mails -> comments (comment_id));
diesel::joinable!(corrections -> articles (article_id));
diesel::joinable!(discussions -> articles (article_id));
diesel::joinable!(discussions -> editions (edition_id));
diesel::joinable!(embargoes -> accounts (account_id));
diesel::joinable!(embargoes -> articles (article_id));
diesel::joinable!(figures -> articles (article_id));
diesel::joinable!(figures -> media_items (media_item_id));
diesel::joinable!(former_picture_hashes -> media_items (media_item_id));
diesel::joinable!(gate_settings -> editions (edition_id));
diesel::joinable!(half_sessions -> accounts (account_id));
diesel::joinable!(media_items -> accounts (uploaded_by));
diesel::joinable!(media_variants -> media_items (media_item_id));
diesel::joinable!(navigation_items -> editions (edition_id));
diesel::joinable!(navigation_items -> sections (section_id));
diesel::joinable!(password_links -> accounts (account_id));
diesel::joinable!(people -> editions (edition_id));
diesel::joinable!(placements -> articles (article_id));
diesel::joinable!(placements -> editions (edition_id));
diesel::joinable!(presences -> accounts (account_id));
diesel::joinable!(presences -> articles (article_id));
diesel::joinable!(preview_links -> accounts (account_id));
diesel::joinable!(preview_links -> articles (article_id));
diesel::joinable!(recovery_codes -> accounts (account_id));
diesel::joinable!(review_mails -> accounts (account_id));
diesel::joinable!(review_mails -> articles (article_id));
diesel::joinable!(remark_answers -> accounts (account_id));
diesel::joinable!(remark_answers -> remarks (remark_id));
diesel::joinable!(remarks -> accounts (account_id));
diesel::joinable!(remarks -> articles (article_id));
diesel::joinable!(remarks -> preview_links (preview_link_id));
diesel::joinable!(revisions -> accounts (account_id));
diesel::joinable!(revisions -> articles (article_id));
diesel::joinable!(scheduled_updates -> accounts (account_id));
diesel::joinable!(scheduled_updates -> articles (article_id));
diesel::joinable!(scheduled_withdrawals -> accounts (account_id));
diesel::joinable!(scheduled_withdrawals -> articles (article_id));
diesel::joinable!(search_waiting -> articles (article_id));
diesel::joinable!(sections -> editions (edition_id));
diesel::joinable!(sessions -> accounts (account_id));
diesel::joinable!(static_pages -> editions (edition_id));
diesel::joinable!(topics -> editions (edition_id));
diesel::joinable!(unreviewed_publications -> accounts (account_id));
diesel::joinable!(unreviewed_publications -> articles (article_id));
diesel::joinable!(working_copies -> accounts (account_id));
diesel::joinable!(working_copies -> articles (article_id));

diesel::allow_tables_to_appear_in_same_query!(
    best_bets,
    empty_searches,
    imported_logs,
    most_read,
    page_views,
    followed_articles,
    recommendation_choices,
    recommendation_settings,
    related_articles,
    related_postings,
    related_stories,
    related_waiting,
    related_words,
    account_roles,
    account_sections,
    accounts,
    address_keys,
    article_topics,
    articles,
    attached_files,
    attachments,
    audit_events,
    body_limits,
    breaking_lines,
    bylines,
    changes,
    comment_appeals,
    comment_decisions,
    comment_recommendations,
    comment_reports,
    comments,
    corrections,
    deleted_articles,
    discussions,
    editions,
    embargoes,
    failed_logins,
    figures,
    former_picture_hashes,
    forum_buckets,
    forum_reasons,
    forum_section_modes,
    forum_settings,
    forum_words,
    gate_settings,
    half_sessions,
    media_items,
    media_variants,
    navigation_items,
    password_links,
    password_requests,
    people,
    placements,
    presences,
    preview_links,
    purges,
    reader_sessions,
    readers,
    recovery_codes,
    redirects,
    remark_answers,
    remarks,
    reply_mails,
    review_mails,
    revisions,
    scheduled_updates,
    scheduled_withdrawals,
    search_waiting,
    sections,
    sessions,
    sign_in_links,
    spam_features,
    spam_totals,
    static_pages,
    topics,
    totp_roles,
    unreviewed_publications,
    working_copies,
);
