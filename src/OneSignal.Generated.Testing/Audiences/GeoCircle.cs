using System.Text.Json;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>A place on earth, in degrees.</summary>
internal readonly record struct GeoPoint(double Latitude, double Longitude);

/// <summary>Everything within a distance of a place.</summary>
internal sealed class GeoCircle
{
    private const double EarthRadius = 6_371_000;

    private readonly GeoPoint _center;
    private readonly double _radius;

    private GeoCircle(GeoPoint center, double radius)
    {
        _center = center;
        _radius = radius;
    }

    /// <summary>The circle of a condition; null when one of its three numbers is missing.</summary>
    public static GeoCircle? Read(JsonElement row) =>
        row.Property("lat").Number() is { } latitude
        && row.Property("long").Number() is { } longitude
        && row.Property("radius").Number() is { } radius
            ? new GeoCircle(new GeoPoint(latitude, longitude), radius)
            : null;

    public bool Holds(GeoPoint point) => Distance(_center, point) <= _radius;

    /// <summary>The distance in metres along the surface, by the haversine formula.</summary>
    private static double Distance(GeoPoint a, GeoPoint b)
    {
        var (latitudeA, latitudeB) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
        var halfLatitude = Math.Sin((latitudeB - latitudeA) / 2);
        var halfLongitude = Math.Sin(double.DegreesToRadians(b.Longitude - a.Longitude) / 2);
        var chord = (halfLatitude * halfLatitude)
            + (Math.Cos(latitudeA) * Math.Cos(latitudeB) * halfLongitude * halfLongitude);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }
}
