"""Where a C file can be changed a little, and into what. A change is a list of edits (start, end, new text) of one file's text."""
import bisect
import re

TOKEN = re.compile(r'''(?P<comment>/\*.*?\*/|//[^\n]*)|(?P<string>"(?:\\.|[^"\\\n])*")|(?P<char>'(?:\\.|[^'\\\n])+')
    |(?P<line>(?m:^)[ \t]*\#(?:\\\n|/\*.*?\*/|[^\n])*)|(?P<name>[A-Za-z_]\w*)|(?P<number>\.?[0-9](?:[eEpP][+-]|[\w.])*)
    |(?P<mark><<=|>>=|\.\.\.|->|\+\+|--|&&|\|\||[-+*/%&|^=!<>]=|<<|>>|[^\s\w])''', re.S | re.X)
TURNED = {'<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '=='}
OPPOSITE = {'&&': '||', '||': '&&'}
SIGN = {'+': '-', '-': '+'}
TRUTH = {'true': 'false', 'false': 'true'}
# What a statement that is an expression has after its first name; a declaration has a name or a star.
ACTS = {'(', '=', '.', '->', '[', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<=', '>>=', '++', '--'}
KEYWORDS = {'if', 'for', 'while', 'switch', 'return', 'sizeof', 'do', 'else', 'case', 'goto', 'break', 'continue', 'default', '_Alignof'}
# Claims that hold whenever the program is right: no test can see one that claims less.
CLAIMS = {'_Static_assert', 'static_assert', 'MT_REQUIRE', 'assert'}


class Token:
    def __init__(self, match):
        self.kind, self.text = match.lastgroup, match.group()
        self.start, self.end = match.span()
        self.zone = None  # 'body' of a function, 'table' of constants, or neither


def tokens_of(text):
    """The tokens without comments and preprocessor lines; each knows where it stands, and its bracket's partner."""
    tokens = [Token(m) for m in TOKEN.finditer(text) if m.lastgroup not in ('comment', 'line')]
    opened, zone = [], None
    for i, token in enumerate(tokens):
        if token.kind == 'mark' and token.text in '([{':
            if token.text == '{' and not any(tokens[o].text == '{' for o in opened):
                zone = {')': 'body', '=': 'table'}.get(tokens[i - 1].text if i else '', 'other')
            opened.append(i)
        token.zone, token.partner, token.claim = zone, None, any(tokens[o - 1].text in CLAIMS for o in opened if o)
        if token.kind == 'mark' and token.text in ')]}' and opened:
            token.partner = opened.pop()
            tokens[token.partner].partner = i
            if not any(tokens[o].text == '{' for o in opened):
                zone = None
    return tokens


def arguments(tokens, start):
    """The arguments of the call whose bracket opens at a place: lists of tokens."""
    part, parts, i = [], [], start + 1
    while i < tokens[start].partner:
        token = tokens[i]
        if token.text == ',':
            parts.append(part)
            part = []
        else:
            part.append(token)
            if token.text in '([{' and token.partner:
                i = token.partner
        i += 1
    return parts + [part]


def changes(name, text):
    """Every change of a file: (kind, whether it is in a table, edits)."""
    tokens = tokens_of(text)
    ends = [m.start() for m in re.finditer('\n', text)]

    def line(at):
        return bisect.bisect_left(ends, at)

    def swap(kind, a, b):
        if a.text != b.text and line(a.start) == line(b.start):
            yield kind, a.zone != 'body', [(a.start, a.end, b.text), (b.start, b.end, a.text)]

    for i, token in enumerate(tokens):
        before = tokens[i - 1] if i else None
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if (token.kind == 'string' and (token.zone == 'table' or name.endswith('.def')) and after and after.text == ','
                and i + 2 < len(tokens) and tokens[i + 2].kind == 'string'):
            yield from swap('swapped strings', token, tokens[i + 2])
        if token.zone not in ('body', 'table') or token.claim or name.endswith('.def'):
            continue
        place = token.start, token.end
        if token.kind == 'mark':
            if token.text in TURNED:
                yield 'comparison', token.zone == 'table', [(*place, TURNED[token.text])]
            elif token.text in OPPOSITE:
                yield 'and, or', token.zone == 'table', [(*place, OPPOSITE[token.text])]
            elif token.text in SIGN and (before.kind in ('number', 'name') and before.text not in KEYWORDS or before.text in ')]'):
                yield 'plus, minus', token.zone == 'table', [(*place, SIGN[token.text])]
        elif token.text in TRUTH:
            yield 'truth', token.zone == 'table', [(*place, TRUTH[token.text])]
        elif token.kind == 'number' and (m := re.fullmatch(r'(0|[1-9][0-9]*)([uUlL]*)', token.text)):
            for by in (1, -1):
                if int(m[1]) + by >= 0:
                    yield 'constant', token.zone == 'table', [(*place, f'{int(m[1]) + by}{m[2]}')]
        if token.zone != 'body' or not after:
            continue
        if token.text == 'if' and after.text == '(' and after.partner:
            yield 'negated', False, [(after.start, after.end, '(!('), (tokens[after.partner].start, tokens[after.partner].end, '))')]
        if token.kind == 'name' and token.text not in KEYWORDS and after.text == '(' and after.partner:
            parts = arguments(tokens, i + 1)
            for left, right in zip(parts, parts[1:]):
                if len(left) == len(right) == 1 and left[0].kind == right[0].kind == 'name':
                    yield from swap('swapped arguments', left[0], right[0])
        if (before.text in (';', '{', '}', ')', 'else', ':') and token.text not in KEYWORDS | CLAIMS
                and (token.kind == 'name' and after.text in ACTS or token.text in ('*', '++', '--'))):
            j = i
            while j < len(tokens) and tokens[j].text not in (';', '{', '}'):
                j = tokens[j].partner + 1 if tokens[j].text in '([' and tokens[j].partner else j + 1
            if j < len(tokens) and tokens[j].text == ';' and line(token.start) == line(tokens[j].start):
                yield 'deleted', False, [(token.start, tokens[j].start, '(void)0')]


def edited(text, edits):
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def described(text, edits):
    """Line number, the first changed line before and after, both with single spaces."""
    number = text.count('\n', 0, edits[0][0])
    changed = edited(text, edits)
    return (number + 1, *(' '.join(t.split('\n')[number].split()) for t in (text, changed)))
