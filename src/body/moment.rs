//! The dates and times that `[words]{time=…}` may name: those that HTML's `<time datetime>` allows.

/// Whether this is a year, a month, a day, a time of day, or a day with a time, each as HTML wants it.
pub fn is_machine_time(text: &str) -> bool {
    if let Some((day, time)) = text.split_once('T') {
        return is_day(day) && is_time_with_zone(time);
    }
    is_year(text) || is_month(text) || is_day(text) || is_time(text)
}

fn is_year(text: &str) -> bool {
    number(text, 4).is_some_and(|year| year > 0)
}

fn is_month(text: &str) -> bool {
    let Some((year, month)) = text.split_once('-') else {
        return false;
    };
    is_year(year) && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
}

fn is_day(text: &str) -> bool {
    let Some((month, day)) = text.rsplit_once('-') else {
        return false;
    };
    is_month(month) && number(day, 2).is_some_and(|day| (1..=days_of_month(month)).contains(&day))
}

/// `month` is `YYYY-MM`, checked before.
fn days_of_month(month: &str) -> u32 {
    let Some((year, month)) = month.split_once('-') else {
        return 0;
    };
    let year = number(year, 4).unwrap_or_default();
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        "02" if is_leap => 29,
        "02" => 28,
        "04" | "06" | "09" | "11" => 30,
        _ => 31,
    }
}

fn is_time_with_zone(text: &str) -> bool {
    if let Some(time) = text.strip_suffix('Z') {
        return is_time(time);
    }
    match text.rsplit_once(['+', '-']) {
        Some((time, zone)) => is_time(time) && zone.len() == 5 && is_time(zone),
        None => is_time(text),
    }
}

/// `21:15`, `21:15:00` or `21:15:00.000`.
fn is_time(text: &str) -> bool {
    let (clock, fraction) = text
        .split_once('.')
        .map_or((text, None), |(clock, fraction)| (clock, Some(fraction)));
    let fraction_is_good = fraction.is_none_or(|digits| {
        clock.len() == 8
            && (1..=3).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    let mut parts = clock.split(':');
    let hour = parts.next().and_then(|hour| number(hour, 2));
    let minute = parts.next().and_then(|minute| number(minute, 2));
    let second = parts.next().map_or(Some(0), |second| number(second, 2));
    fraction_is_good
        && parts.next().is_none()
        && hour.is_some_and(|hour| hour < 24)
        && minute.is_some_and(|minute| minute < 60)
        && second.is_some_and(|second| second < 60)
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u32> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}
