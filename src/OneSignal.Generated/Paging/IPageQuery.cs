namespace OneSignal.Generated;

/// <summary>Optional parameters of an operation that pages. A walk over the pages sets its own copies, never the caller's object.</summary>
internal interface IPageQuery<TQuery>
    where TQuery : class, IPageQuery<TQuery>
{
    TQuery Copy();
}
