# Warta behind Varnish 7. Needs varnish-modules (xkey). See proxies.md.
vcl 4.1;

import xkey;

backend default {
    .host = "127.0.0.1";
    .port = "8080";
}

# Who may purge: the machine that Warta runs on.
acl purgers {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(405, "Not allowed"));
        }
        set req.http.Purged = xkey.purge(req.http.Surrogate-Key);
        return (synth(200, "Purged " + req.http.Purged));
    }
    # Warta reads the address of a reader here, if this machine is among its trusted_proxies. What the reader's own browser said about it
    # is not believed.
    set req.http.X-Forwarded-For = client.ip;
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    # Pages that know who asks, and those that only their reader may see.
    if (req.url ~ "^(/[a-z][a-z][a-z]?)?/(admin|account|preview|forum/own)(/|\?|$)" || req.url ~ "/(reply|report|recommend)\.html(\?|$)") {
        return (pass);
    }
    # A page depends on one cookie, and on no query string but those of two pages.
    if (req.http.Cookie ~ "(^|; *)preferences=") {
        set req.http.Cookie = regsub(req.http.Cookie, "^(?:.*; *)?(preferences=[a-z]+).*$", "\1");
    } else {
        unset req.http.Cookie;
    }
    if (req.url !~ "^(/[a-z][a-z][a-z]?)?/(search|accessibility)(/|\?|$)") {
        set req.url = regsub(req.url, "\?.*$", "");
    }
    return (hash);
}

sub vcl_backend_response {
    set beresp.http.xkey = beresp.http.Surrogate-Key;
    # Only what Warta says a proxy may keep, and only for as long.
    if (beresp.http.Cache-Control !~ "s-maxage=" && beresp.http.Cache-Control !~ "immutable") {
        set beresp.uncacheable = true;
        set beresp.ttl = 0s;
    }
    # If Warta does not answer, an old page is better than none.
    set beresp.grace = 10s;
}

sub vcl_deliver {
    unset resp.http.xkey;
    unset resp.http.Surrogate-Key;
    if (obj.hits > 0) {
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
}
