# PowerShell 补全。在 $PROFILE 里加一行：yuetishi completion powershell | Out-String | Invoke-Expression
# Completion for PowerShell. Add to $PROFILE: yuetishi completion powershell | Out-String | Invoke-Expression
# Under another name, too: put it beside yuetishi in -CommandName.

Register-ArgumentCompleter -Native -CommandName yuetishi -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $program = $commandAst.GetCommandName()
    if (-not $program -or -not (Get-Command $program -ErrorAction SilentlyContinue)) { $program = 'yuetishi' }
    $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
            Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
            ForEach-Object {
                if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
                else { $_.Extent.Text }
            })
    $partial = "$wordToComplete".Trim('"', "'")

    # What the program prints is UTF-8, whatever the console's code page.
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        $lines = @(& $program __complete powershell @before "=$partial" 2>$null)
    }
    finally {
        [Console]::OutputEncoding = $encoding
    }
    if ($lines.Count -eq 0) { return }

    # With nothing at all PowerShell offers files; an empty text keeps it from that.
    if ($lines.Count -eq 1) {
        if ($lines[0] -match 'files') { return } else { return '' }
    }
    foreach ($line in $lines[1..($lines.Count - 1)]) {
        $value, $text = $line.Split("`t", 2)
        if (-not $text) { $text = $value }
        $written = $value
        if ($value -notmatch '^[\p{L}\p{N}_./=+-][\p{L}\p{N}_./=+:@-]*$') { $written = "'" + $value.Replace("'", "''") + "'" }
        New-Object System.Management.Automation.CompletionResult $written, $value, 'ParameterValue', $text
    }
}
