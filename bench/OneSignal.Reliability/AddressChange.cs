using System.Net;

namespace OneSignal.Reliability;

/// <param name="Address">Where the name leads.</param>
/// <param name="Since">From when on.</param>
internal readonly record struct AddressChange(IPEndPoint Address, DateTimeOffset Since);
