# bash 补全。在 ~/.bashrc 里加一行：eval "$(yuetishi completion bash)"
# Completion for bash. Add to ~/.bashrc: eval "$(yuetishi completion bash)"
# Under another name, too: complete -o default -F _yuetishi NAME

_yuetishi() {
  local program=${1//[\"\'\\]/} line=$COMP_LINE answer reply
  [[ $program == '~/'* ]] && program=$HOME/${program:2}
  command -v -- "$program" >/dev/null || program=yuetishi
  # What stands behind the cursor is not asked about.
  (( COMP_POINT < ${#line} )) && line=${line:0:COMP_POINT}

  COMPREPLY=()
  {
    read -r answer || return 0
    while IFS= read -r reply; do COMPREPLY+=("$reply"); done
  } < <("$program" __complete bash "$COMP_WORDBREAKS" "$line" 2>/dev/null)

  # Bash completes the names of files by itself where nothing else fits. (The bash of macOS knows no compopt.)
  [[ $answer == *files* ]] || compopt +o default 2>/dev/null
  [[ $answer == *nospace* ]] && compopt -o nospace 2>/dev/null
  return 0
}

complete -o default -F _yuetishi yuetishi
