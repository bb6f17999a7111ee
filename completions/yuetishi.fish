# fish 补全：yuetishi completion fish > ~/.config/fish/completions/yuetishi.fish
# Completion for fish: yuetishi completion fish > ~/.config/fish/completions/yuetishi.fish
# Under another name, too: complete -c NAME -w yuetishi

function __yuetishi_complete
    set -l words (commandline -opc)
    set -l partial (commandline -ct)
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    type -q -- $program; or set program yuetishi

    # A quote that is still open cannot be unescaped.
    set -l plain (string unescape -- $partial; or string trim -l -c '\'"' -- $partial)
    set -l lines ($program __complete fish $words[2..-1] "=$plain" 2>/dev/null)
    set -q lines[1]; or return
    set -l fitting 0
    for line in $lines[2..-1]
        echo $line
        test (string sub -l (string length -- "$plain") -- $line) = "$plain"; and set fitting 1
    end

    # The names of files, where nothing else fits.
    string match -q '*files*' -- $lines[1]; and test $fitting = 0; or return
    set -l before (string match -r '^[^=]*=' -- $partial)
    for path in (__fish_complete_path (string replace -r '^[^=]*=' '' -- $partial))
        echo "$before$path"
    end
end

complete -c yuetishi -f -a '(__yuetishi_complete)'
