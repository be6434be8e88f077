using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Inovasi.Site.Rendering;

/// <summary>How to make components of one type: what is injected, and how each parameter is set. Made once a type, safe to share between threads.</summary>
internal sealed class ComponentRecipe
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Type _type;
    private readonly Func<StaticComponent> _new;
    private readonly List<(Action<object, object?> Set, object Value)> _injected = [];
    private readonly Dictionary<string, Action<object, object?>> _parameters = new(StringComparer.Ordinal);

    /// <summary>Throws when the type is no component of ours or asks for a service that there is not.</summary>
    public ComponentRecipe(Type type, IServiceProvider services)
    {
        if (!type.IsSubclassOf(typeof(StaticComponent))) throw new InvalidOperationException($"{type} is not a {nameof(StaticComponent)}.");
        _type = type;
        _new = Own(nameof(New), type).CreateDelegate<Func<StaticComponent>>();
        foreach (var property in type.GetProperties(Instance))
        {
            if (property.IsDefined(typeof(ParameterAttribute))) _parameters.Add(property.Name, Setter(property));
            else if (property.IsDefined(typeof(InjectAttribute))) _injected.Add((Setter(property), Service(property, services)));
        }
    }

    /// <summary>A new component with its services and without its parameters.</summary>
    public StaticComponent Make()
    {
        var component = _new();
        foreach (var (set, value) in _injected) set(component, value);
        return component;
    }

    /// <summary>Throws when the component has no such parameter.</summary>
    public void Set(StaticComponent component, string parameter, object? value)
    {
        if (!_parameters.TryGetValue(parameter, out var set)) throw new InvalidOperationException($"{_type.Name} has no parameter \"{parameter}\".");
        set(component, value);
    }

    private static object Service(PropertyInfo property, IServiceProvider services) =>
        services.GetService(property.PropertyType)
            ?? throw new InvalidOperationException($"{property.DeclaringType!.Name} asks for a {property.PropertyType.Name}, which this site has not.");

    /// <summary>A call that costs as much as the setter itself; calling through reflection would cost more than the rest of a component.</summary>
    private static Action<object, object?> Setter(PropertyInfo property)
    {
        var method = property.SetMethod ?? throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} cannot be set.");
        return (Action<object, object?>)Own(nameof(Typed), property.DeclaringType!, property.PropertyType).Invoke(null, [method])!;
    }

    private static MethodInfo Own(string method, params Type[] types) =>
        typeof(ComponentRecipe).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(types);

    private static StaticComponent New<TComponent>()
        where TComponent : StaticComponent, new() => new TComponent();

    private static Action<object, object?> Typed<TComponent, TValue>(MethodInfo method)
        where TComponent : class
    {
        var set = method.CreateDelegate<Action<TComponent, TValue>>();
        return (component, value) => set((TComponent)component, (TValue)value!);
    }
}
