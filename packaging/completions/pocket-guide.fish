# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_pocket_guide_global_optspecs
    string join \n site= edition= lang= nation= content= h/help V/version
end

function __fish_pocket_guide_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_pocket_guide_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_pocket_guide_using_subcommand
    set -l cmd (__fish_pocket_guide_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -l site -d 'The site file; without this, /etc/pocket-guide/site.toml where there is one' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -l edition -d 'What may be seen: public, staff, or both with the PIN of the site file' -r
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -l lang -d 'The language a visit begins in, such as ar' -r
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -l nation -d 'england, wales, scotland or northern-ireland' -r
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -l content -d 'Read content and languages from this folder instead of the binary; it holds content/ and locales/' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -s V -l version -d 'Print version'
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -f -a "check" -d 'Check content and every language; print every problem and what would put it right'
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -f -a "render" -d 'Draw one screen to a PNG file without a display'
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -f -a "review" -d 'Print the review file of a language as it should stand now'
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -f -a "screen" -d 'List the displays of a bare screen and their modes, and say how it would be driven'
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -f -a "site" -d 'Make, show or describe the site file: what is true of the place where the screen stands'
complete -c pocket-guide -n "__fish_pocket_guide_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand check" -l content -d 'Read content and languages from this folder instead of the binary; it holds content/ and locales/' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand check" -l site -d 'The site file; without this, /etc/pocket-guide/site.toml where there is one' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand check" -l json -d 'Print problems and counts as one JSON object'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand check" -s h -l help -d 'Print help'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l out -d 'The file to write' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l all -d 'Draw every page there is into this folder, and contact sheets of them' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l site -d 'The site file; without this, /etc/pocket-guide/site.toml where there is one' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l edition -d 'What may be seen: public, staff, or both with the PIN of the site file' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l lang -d 'The language a visit begins in, such as ar' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l nation -d 'england, wales, scotland or northern-ireland' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l size -d 'Device pixels; known panels are scaled to their millimetres' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l page -d 'The page, from 1' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l theme -r -f -a "light\t''
dark\t''
strong\t''"
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l text -r -f -a "standard\t''
large\t''
largest\t''"
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l at -d 'The time, as RFC 3339; without it the clock is not trusted' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l content -d 'Read content and languages from this folder instead of the binary; it holds content/ and locales/' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -l english -d 'Put the English beside a translation'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand render" -s h -l help -d 'Print help'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand review" -l write -d 'Write locales/TAG/review.toml below this folder instead of printing it' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand review" -l content -d 'Read content and languages from this folder instead of the binary; it holds content/ and locales/' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand review" -s h -l help -d 'Print help'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand screen" -l site -d 'The site file; without this, /etc/pocket-guide/site.toml where there is one' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand screen" -s h -l help -d 'Print help'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and not __fish_seen_subcommand_from new show schema help" -s h -l help -d 'Print help'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and not __fish_seen_subcommand_from new show schema help" -f -a "new" -d 'Ask a few questions and write a commented site file'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and not __fish_seen_subcommand_from new show schema help" -f -a "show" -d 'Print every value that is in force, and where it comes from'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and not __fish_seen_subcommand_from new show schema help" -f -a "schema" -d 'Print the JSON Schema of the site file, with which editors complete it'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and not __fish_seen_subcommand_from new show schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from new" -l out -d 'The file to write; one that is there already is left alone' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from show" -l site -d 'The site file; without this, /etc/pocket-guide/site.toml where there is one' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from show" -l edition -d 'What may be seen: public, staff, or both with the PIN of the site file' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from show" -l lang -d 'The language a visit begins in, such as ar' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from show" -l nation -d 'england, wales, scotland or northern-ireland' -r
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from show" -l content -d 'Read content and languages from this folder instead of the binary; it holds content/ and locales/' -r -F
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from help" -f -a "new" -d 'Ask a few questions and write a commented site file'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from help" -f -a "show" -d 'Print every value that is in force, and where it comes from'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from help" -f -a "schema" -d 'Print the JSON Schema of the site file, with which editors complete it'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand site; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and not __fish_seen_subcommand_from check render review screen site help" -f -a "check" -d 'Check content and every language; print every problem and what would put it right'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and not __fish_seen_subcommand_from check render review screen site help" -f -a "render" -d 'Draw one screen to a PNG file without a display'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and not __fish_seen_subcommand_from check render review screen site help" -f -a "review" -d 'Print the review file of a language as it should stand now'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and not __fish_seen_subcommand_from check render review screen site help" -f -a "screen" -d 'List the displays of a bare screen and their modes, and say how it would be driven'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and not __fish_seen_subcommand_from check render review screen site help" -f -a "site" -d 'Make, show or describe the site file: what is true of the place where the screen stands'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and not __fish_seen_subcommand_from check render review screen site help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and __fish_seen_subcommand_from site" -f -a "new" -d 'Ask a few questions and write a commented site file'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and __fish_seen_subcommand_from site" -f -a "show" -d 'Print every value that is in force, and where it comes from'
complete -c pocket-guide -n "__fish_pocket_guide_using_subcommand help; and __fish_seen_subcommand_from site" -f -a "schema" -d 'Print the JSON Schema of the site file, with which editors complete it'
