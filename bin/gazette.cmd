@echo off
rem Starts Gazette: the jar beside this script (a release), or the one that "mvn package" made (a checkout).
rem Messages are in the language of Windows; GAZETTE_LANG=zh or GAZETTE_LANG=en asks for another.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "jar="
for %%j in ("%here%gazette*.jar" "%here%..\target\gazette*.jar") do call :take "%%~fj"
if not defined jar (
  echo gazette: no jar found; run "mvn package" first 1>&2
  exit /b 70
)
rem The console shows UTF-8 while Gazette speaks, and is as it was afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "compiler=-XX:+TieredCompilation"
"%java%" %compiler% -XX:+UseSerialGC -Xms160m -XX:NewSize=64m -XX:MinHeapFreeRatio=20 "-Dgazette.locale=%GAZETTE_LANG%" -jar "%jar%" %*
set "status=%ERRORLEVEL%"
if defined codepage chcp %codepage% >nul
exit /b %status%

:take
if defined jar exit /b
echo %~nx1 | findstr /b "original-" >nul || set "jar=%~1"
exit /b
