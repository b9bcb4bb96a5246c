// Calls the client against the simulator and checks what comes of it: the parts that differ when a program is compiled ahead
// of time, trimmed and without reflection. eng/aot-smoke.sh runs it natively and compares its words with those of the
// managed program. Ends with the number of scenarios that failed.
using OneSignal.Aot.Smoke;
using OneSignal.Aot.Smoke.Scenarios;

var smoke = new Smoke();
await smoke.RunAsync("every group of operations", EveryGroup.RunAsync);
await smoke.RunAsync("a body with every kind of member", Bodies.EveryKindOfMemberIsWritten);
await smoke.RunAsync("unset, null and set", Bodies.UnsetAndNullDiffer);
await smoke.RunAsync("unions, open enums and unknown fields", Bodies.WhatIsUnknownIsKept);
await smoke.RunAsync("unknown fields go back as they came", Bodies.UnknownFieldsGoBack);
await smoke.RunAsync("a request kept as JSON", KeptRequests.ByThemselves);
await smoke.RunAsync("a request within JSON of one's own", KeptRequests.InJsonOfOnesOwn);
await smoke.RunAsync("sent, partly sent, not sent", Failures.ThreeOutcomes);
await smoke.RunAsync("a refusal with its reasons", Failures.ARefusalHasItsReasons);
await smoke.RunAsync("pages where JSON was promised", Failures.PagesAreNoAnswers);
await smoke.RunAsync("repeated until it is sent, once", Failures.RepeatedAndSentOnce);
await smoke.RunAsync("given up in time", Failures.GivenUpInTime);
await smoke.RunAsync("wrong use", Failures.WrongUse);
await smoke.RunAsync("a walk by time", Paging.ByTime);
await smoke.RunAsync("a walk by offset", Paging.ByOffset);
await smoke.RunAsync("a walk by cursor", Paging.ByCursor);
await smoke.RunAsync("an exported file", Exports.RunAsync);
await smoke.RunAsync("traces, metrics and attempts", Telemetry.RunAsync);
await smoke.RunAsync("clients of a host", Hosting.RunAsync);
await smoke.RunAsync("keys and tokens", Tokens.RunAsync);
return smoke.Failures;
