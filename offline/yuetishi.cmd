@echo off
rem Starts yuetishi on Windows: yuetishi.cmd [words]. Opened in Explorer, it gives a window to type commands in.
rem cmd reads this file in whatever code page is set, so all that it runs is ASCII. The Chinese stands at the end, and labels
rem below what leads to them: a label that stands above is looked for down to the end of the file first. Remarks hold no per
rem cent sign, which would be expanded here as anywhere.

rem Else exclamation marks in a path would vanish wherever delayed expansion is on by default.
setlocal EnableExtensions DisableDelayedExpansion
rem A variable of this name would hide the exit status.
set "ERRORLEVEL="

rem Started by its name in quotes and found through PATH, a file takes itself to lie in the current folder; not in a called
rem label.
call :find_itself

rem Opened inside the archive, this file is alone in a temporary folder.
if not exist "%yuetishi_folder%dist\start-offline.js" goto not_unpacked

rem Not simply "node": cmd looks in the current folder first, and would run what somebody left there under that name.
rem Paths stand in quotes, for ampersands and brackets, and are never given to "call", which would expand them once more.
set "yuetishi_node="
for %%n in (node.exe) do set "yuetishi_node=%%~$PATH:n"
if exist "%yuetishi_folder%node\node.exe" set "yuetishi_node=%yuetishi_folder%node\node.exe"
if exist "%yuetishi_folder%node.exe" set "yuetishi_node=%yuetishi_folder%node.exe"
if not defined yuetishi_node goto no_node

rem In its own quotes if it has any: without them, an ampersand in the word would end the line.
if [%1]==[] goto without_words

rem Not in brackets, which a closing one among the words would end.
"%yuetishi_node%" "%yuetishi_folder%dist\start-offline.js" %*
exit /b %ERRORLEVEL%

:without_words
call :find_window
if defined yuetishi_window goto window
"%yuetishi_node%" "%yuetishi_folder%dist\start-offline.js"
exit /b %ERRORLEVEL%

rem The window is our own, and so is its code page: what "type" shows is UTF-8. "pushd", since "cd" knows no network
rem folders. Delayed expansion keeps whatever PATH holds, also quotes; the new cmd begins without it.
:window
chcp 65001 >nul
pushd "%yuetishi_folder%"
call :say welcome
"%yuetishi_node%" "%yuetishi_folder%dist\start-offline.js" --version >nul
setlocal EnableDelayedExpansion
set "PATH=!yuetishi_folder!;!PATH!"
"!ComSpec!" /k title yuetishi
exit /b %ERRORLEVEL%

:not_unpacked
call :tell not-unpacked
exit /b 3

:no_node
call :tell no-node
exit /b 3

rem Says to stderr why nothing can be done, with the caller's code page put back, and waits where the window would close.
:tell
for /f "tokens=2 delims=:." %%p in ('chcp') do set "yuetishi_page=%%p"
chcp 65001 >nul
call :say %1 >&2
chcp %yuetishi_page% >nul
call :find_window
if defined yuetishi_window pause
exit /b

rem Shows the lines at the end of this file that begin with a name.
:say
for /f "usebackq tokens=1* delims=|" %%a in ("%yuetishi_file%") do if "%%a"=="%1" echo(%%b
exit /b

:find_itself
set "yuetishi_file=%~f0"
set "yuetishi_folder=%~dp0"
exit /b

rem Explorer runs   cmd.exe /c ""C:\...\yuetishi.cmd" "   where neither cmd nor PowerShell leaves a space behind the name.
rem Without its own quotes, the line fits between two.
:find_window
set "yuetishi_window="
set "yuetishi_line=%CMDCMDLINE:"=%"
if "%yuetishi_line:/c =%"=="%yuetishi_line%" exit /b
if "%yuetishi_line:~-1%"==" " set "yuetishi_window=1"
exit /b

rem The texts, which nothing above runs into.
welcome|月提示：在 > 后面输入命令，按回车。例如：
welcome|
welcome|  yuetishi check                            检查计划和记录，什么也不显示就是没有问题
welcome|  yuetishi due                              今后 30 天要到期的
welcome|  yuetishi overdue                          逾期的
welcome|  yuetishi report 2022-06 -o 6月提示.docx   印发一个月的月提示
welcome|  yuetishi --help                           全部命令
welcome|
welcome|怎样放自己的计划、怎样更新，请看这个文件夹里的“使用说明.txt”。用完关掉窗口就行。
no-node|没有找到 Node.js，程序还不能运行。
no-node|请在能上网的电脑上打开 nodejs.org，下载 Windows 用的 zip 压缩包（20.19 或更新的版本），
no-node|解压后把其中的 node.exe 拷到 yuetishi.cmd 所在的文件夹，再打开一次。
no-node|Node.js was not found. Put node.exe, 20.19 or newer, from nodejs.org beside yuetishi.cmd.
not-unpacked|请先解压：在压缩包上点右键，选“全部解压缩”，再到解压出来的文件夹里打开 yuetishi.cmd。
not-unpacked|Extract the whole archive first, then open yuetishi.cmd in the folder that comes out of it.
