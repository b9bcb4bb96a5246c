namespace OneSignal.Bench;

/// <summary>Without a network: what is left is the client's own work.</summary>
public class InMemory() : Calls(new CannedAnswers(), new Uri("https://api.onesignal.com/"));
