/// What the names of elements, classes and roles say about a page: data.
enum HTMLVocabulary {
    /// Elements whose content is not text of the page.
    static let unread: Set<String> = [
        "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio", "video", "textarea",
        "math", "map", "datalist", "noframes", "rp",
    ]

    /// Classes of what only a screen reader or nobody gets.
    static let hidingClasses: Set<String> = ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"]

    /// Elements that stand on lines of their own.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir",
        "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "section",
        "select",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]

    /// Elements whose text is a machine's language.
    static let opaque: Set<String> = ["code", "kbd", "samp", "tt", "var"]

    /// Elements that stand around an article.
    static let furniture: Set<String> = ["nav", "footer", "aside", "form", "button", "menu", "select", "dialog"]

    /// ARIA landmark and widget roles that stand around an article.
    static let furnitureRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar",
    ]

    /// Whole words of classes and ids that content systems give to what stands around an article.
    static let furnitureTokens: Set<String> = [
        "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comment", "commentaires", "comments", "consent",
        "cookie", "cookies", "footer", "gdpr", "login", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pager",
        "paginate", "pagination", "partage", "paywall", "popup", "promo", "recommendations", "recommended", "related", "share",
        "sharing", "sidebar", "sidenav", "social", "sponsored", "subscribe", "subscription", "toolbar", "topbar",
    ]

    /// Words before a word of a class that turn it into a property of what is inside: `no-sidebar`, `category-social`.
    static let qualifiers: Set<String> = [
        "no", "not", "has", "have", "with", "without", "is", "category", "tag", "topic", "section", "rubrique", "theme", "type",
    ]

    /// Elements that are never furniture by their class: the page itself and the article.
    static let unclassed: Set<String> = ["html", "body", "head", "title", "article", "main", "h1"]
}
