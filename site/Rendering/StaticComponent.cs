using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Inovasi.Site.Rendering;

/// <summary>
/// What every component here is: parameters in, one tree of frames out, once. No state, no events, no waiting.
/// <see cref="FrameWriter"/> asks for the tree directly; Blazor's own renderers take it too, which the tests use to compare the two.
/// </summary>
public abstract class StaticComponent : IComponent
{
    private RenderHandle _handle;

    void IComponent.Attach(RenderHandle renderHandle) => _handle = renderHandle;

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(Render);
        return Task.CompletedTask;
    }

    /// <summary>Adds the frames of this component. All parameters have been set.</summary>
    internal void Render(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }

    /// <summary>
    /// For what stands on many pages: the one record (by reference) and the words on which its HTML depends; it is then made once and repeated.
    /// Null, as usual, for what is made anew each time.
    /// </summary>
    internal virtual (object Record, string Words)? Repeats => null;

    /// <summary>Works out what the markup needs.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>The markup; the Razor compiler writes it.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
