using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated.Testing.State;

/// <summary>The files of exports. They are there some time after they were asked for, and for three days.</summary>
internal sealed class FileStore
{
    /// <summary>Where the files are, outside of the paths of the API.</summary>
    public const string Folder = "/simulated-files/";

    private readonly Expiring<string, StoredFile> _files = new(TimeSpan.FromDays(3));

    public void Add(StoredFile file, DateTimeOffset now) => _files.Add(Folder + file.Name, file, now);

    /// <param name="path">The path of a request.</param>
    /// <param name="now">The moment.</param>
    /// <param name="file">The file, whether it is written already or not.</param>
    public bool TryFind(string path, DateTimeOffset now, [NotNullWhen(true)] out StoredFile? file) =>
        _files.TryFind(path, now, out file);

    /// <summary>The export that is still being written; one runs at a time. Message history does not count.</summary>
    public StoredFile? Unfinished(DateTimeOffset now) =>
        _files.All(now).LastOrDefault(file => !file.IsHistory && file.ReadyAt > now);
}
