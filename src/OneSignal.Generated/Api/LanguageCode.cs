namespace OneSignal.Generated;

/// <summary>
/// The languages that OneSignal knows texts of a message in: <c>new LanguageMap { [LanguageCode.English] = "Hello" }</c>. A device
/// whose language a message lacks shows the English text. Codes that are added later can be given as text.
/// </summary>
/// <remarks>The list is that of <c>LanguageStringMap</c> in OneSignal's published API description.</remarks>
public static class LanguageCode
{
    /// <summary>Arabic: <c>ar</c>.</summary>
    public const string Arabic = "ar";

    /// <summary>Bosnian: <c>bs</c>.</summary>
    public const string Bosnian = "bs";

    /// <summary>Bulgarian: <c>bg</c>.</summary>
    public const string Bulgarian = "bg";

    /// <summary>Catalan: <c>ca</c>.</summary>
    public const string Catalan = "ca";

    /// <summary>Chinese in simplified characters; <c>zh</c> means the same: <c>zh-Hans</c>.</summary>
    public const string ChineseSimplified = "zh-Hans";

    /// <summary>Chinese in traditional characters: <c>zh-Hant</c>.</summary>
    public const string ChineseTraditional = "zh-Hant";

    /// <summary>Croatian: <c>hr</c>.</summary>
    public const string Croatian = "hr";

    /// <summary>Czech: <c>cs</c>.</summary>
    public const string Czech = "cs";

    /// <summary>Danish: <c>da</c>.</summary>
    public const string Danish = "da";

    /// <summary>Dutch: <c>nl</c>.</summary>
    public const string Dutch = "nl";

    /// <summary>English, which must be there: <c>en</c>.</summary>
    public const string English = "en";

    /// <summary>Estonian: <c>et</c>.</summary>
    public const string Estonian = "et";

    /// <summary>Finnish: <c>fi</c>.</summary>
    public const string Finnish = "fi";

    /// <summary>French: <c>fr</c>.</summary>
    public const string French = "fr";

    /// <summary>Georgian: <c>ka</c>.</summary>
    public const string Georgian = "ka";

    /// <summary>German: <c>de</c>.</summary>
    public const string German = "de";

    /// <summary>Greek: <c>el</c>.</summary>
    public const string Greek = "el";

    /// <summary>Hebrew: <c>he</c>.</summary>
    public const string Hebrew = "he";

    /// <summary>Hindi: <c>hi</c>.</summary>
    public const string Hindi = "hi";

    /// <summary>Hungarian: <c>hu</c>.</summary>
    public const string Hungarian = "hu";

    /// <summary>Indonesian: <c>id</c>.</summary>
    public const string Indonesian = "id";

    /// <summary>Italian: <c>it</c>.</summary>
    public const string Italian = "it";

    /// <summary>Japanese: <c>ja</c>.</summary>
    public const string Japanese = "ja";

    /// <summary>Korean: <c>ko</c>.</summary>
    public const string Korean = "ko";

    /// <summary>Latvian: <c>lv</c>.</summary>
    public const string Latvian = "lv";

    /// <summary>Lithuanian: <c>lt</c>.</summary>
    public const string Lithuanian = "lt";

    /// <summary>Malay: <c>ms</c>.</summary>
    public const string Malay = "ms";

    /// <summary>Norwegian (Bokmål): <c>nb</c>.</summary>
    public const string Norwegian = "nb";

    /// <summary>Persian: <c>fa</c>.</summary>
    public const string Persian = "fa";

    /// <summary>Polish: <c>pl</c>.</summary>
    public const string Polish = "pl";

    /// <summary>Portuguese: <c>pt</c>.</summary>
    public const string Portuguese = "pt";

    /// <summary>Punjabi: <c>pa</c>.</summary>
    public const string Punjabi = "pa";

    /// <summary>Romanian: <c>ro</c>.</summary>
    public const string Romanian = "ro";

    /// <summary>Russian: <c>ru</c>.</summary>
    public const string Russian = "ru";

    /// <summary>Serbian: <c>sr</c>.</summary>
    public const string Serbian = "sr";

    /// <summary>Slovak: <c>sk</c>.</summary>
    public const string Slovak = "sk";

    /// <summary>Spanish: <c>es</c>.</summary>
    public const string Spanish = "es";

    /// <summary>Swedish: <c>sv</c>.</summary>
    public const string Swedish = "sv";

    /// <summary>Thai: <c>th</c>.</summary>
    public const string Thai = "th";

    /// <summary>Turkish: <c>tr</c>.</summary>
    public const string Turkish = "tr";

    /// <summary>Ukrainian: <c>uk</c>.</summary>
    public const string Ukrainian = "uk";

    /// <summary>Vietnamese: <c>vi</c>.</summary>
    public const string Vietnamese = "vi";
}
