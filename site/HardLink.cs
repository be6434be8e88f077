using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Inovasi.Site;

/// <summary>A second name for the same file. The base library makes symbolic links only, which would die with the folder they point into.</summary>
internal static class HardLink
{
    /// <summary>Throws <see cref="IOException"/> when the system refuses both the link and the copy that takes its place where links are not known.</summary>
    public static void Create(string existing, string name)
    {
        var isMade = OperatingSystem.IsWindows() ? CreateHardLinkW(name, existing, IntPtr.Zero) : Link(Utf8(existing), Utf8(name)) == 0;
        if (isMade) return;
        var reason = new Win32Exception(Marshal.GetLastPInvokeError()).Message;
        try
        {
            // Some file systems have no hard links. A copy with the file's time serves as well and costs more.
            File.Copy(existing, name, overwrite: false);
            File.SetLastWriteTimeUtc(name, File.GetLastWriteTimeUtc(existing));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"\"{existing}\" cannot become \"{name}\": {reason}.", exception);
        }
    }

    /// <summary>As C wants it.</summary>
    private static byte[] Utf8(string path) => [.. Encoding.UTF8.GetBytes(path), 0];

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Link(byte[] existing, byte[] name);

    [DllImport("kernel32.dll", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLinkW(string name, string existing, IntPtr security);
}
