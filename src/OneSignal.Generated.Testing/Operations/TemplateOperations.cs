using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Templates: list, create, get, update, delete and copy to another app.</summary>
internal sealed class TemplateOperations : IOperationGroup
{
    private static readonly Lookup<StoredTemplate> ById = new(
        call => call.App.Templates.Find(call.Path("template_id")), "template not found");

    // The key of the organization asks: the app may be one that it does not have.
    private static readonly Lookup<StoredTemplate> ToCopy = new(
        call => call.AnyApp?.Templates.Find(call.Path("template_id")), _ => NotCopied);

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["listTemplates"] = List,
            ["createTemplate"] = Create,
            ["getTemplate"] = ById.Then((_, template) => ApiAnswer.Json(200, template.Show())),
            ["updateTemplate"] = ById.Then(Update),
            ["deleteTemplate"] = ById.Then(Delete),
            ["copyTemplateToApp"] = ToCopy.Then(Copy),
        };

    private static ApiAnswer NotCopied => ApiAnswer.Json(404, new JsonObject { ["success"] = false });

    private static ApiAnswer List(ApiCall call) => OffsetPage.Of(call).Answer(
        call.App.Templates.Where(template => call.QueryValue("channel") is not { } channel || channel == template.Channel),
        "templates",
        template => template.ShowInList());

    private static ApiAnswer Create(ApiCall call)
    {
        var template = new StoredTemplate(call.Now);
        template.Apply(call.Body, call.Now);
        if (TemplateRules.Refuse(call, template) is { } refusal)
        {
            return refusal;
        }

        call.App.Templates.Add(template);
        call.Record("template.created", "template", template.Id, template.Name);
        return ApiAnswer.Json(200, template.Show());
    }

    private static ApiAnswer Update(ApiCall call, StoredTemplate template)
    {
        // Tried on a copy first: a refused change changes nothing.
        var changed = template.Copy(call.Now);
        changed.Apply(call.Body, call.Now);
        if (TemplateRules.Refuse(call, changed) is { } refusal)
        {
            return refusal;
        }

        template.Apply(call.Body, call.Now);
        call.Record("template.updated", "template", template.Id, template.Name);
        return ApiAnswer.Json(200, template.Show());
    }

    private static ApiAnswer Delete(ApiCall call, StoredTemplate template)
    {
        if (call.App.Journeys.Any(journey => journey.Uses(template)))
        {
            return call.Refuse(400, "Can not delete a template that has journeys using it.");
        }

        call.App.Templates.Remove(template);
        call.Record("template.deleted", "template", template.Id, template.Name);
        return ApiAnswer.Json(200, new JsonObject { ["success"] = true });
    }

    private static ApiAnswer Copy(ApiCall call, StoredTemplate template)
    {
        if (call.Organization.Apps.Find(call.BodyProperty("target_app_id").GetString()) is not { } target)
        {
            return NotCopied;
        }

        if (target == call.AnyApp)
        {
            return call.Refuse(400, "target_app_id must name another app than app_id.");
        }

        var copy = template.Copy(call.Now);
        target.Templates.Add(copy);
        call.Record("template.copied", "template", copy.Id, copy.Name);
        var shown = copy.Show();
        shown["success"] = true;
        return ApiAnswer.Json(200, shown);
    }
}
