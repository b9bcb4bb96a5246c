using System.Globalization;
using System.Reflection;

namespace OneSignal.Generated.Tests.Api;

public sealed class LanguageCodeTests
{
    [Fact]
    public void A_text_in_two_languages_goes_out_under_their_codes() => Assert.Equal(
        """{"contents":{"en":"Hello","zh-Hant":"你好"}}""",
        OneSignalModel.ToJson(new CreateNotificationRequest
        {
            Contents = new() { [LanguageCode.English] = "Hello", [LanguageCode.ChineseTraditional] = "你好" },
        }));

    [Fact]
    public void Each_name_is_that_of_its_code()
    {
        var codes = typeof(LanguageCode).GetFields(BindingFlags.Public | BindingFlags.Static);

        Assert.Equal(42, codes.Select(code => code.GetRawConstantValue()).Distinct().Count());
        Assert.All(codes, code =>
        {
            var english = CultureInfo.GetCultureInfo((string)code.GetRawConstantValue()!).EnglishName.Split(' ', '(');
            Assert.StartsWith(english[0], code.Name, StringComparison.Ordinal);
        });
    }
}
