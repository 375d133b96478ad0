from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/header1.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_company = resolve('company')
    l_0_doc = resolve('doc')
    try:
        t_1 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_2 = environment.filters['picture']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'picture' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:tbl><w:tblPr><w:tblW w:w="9840" w:type="dxa"/><w:tblBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:right w:val="nil"/><w:insideH w:val="nil"/><w:insideV w:val="nil"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="5412"/><w:gridCol w:w="4428"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5412" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Header"/><w:spacing w:after="60"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'logo'):
        pass
        yield escape(t_1(context, t_2(environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'logo'), 50, 12)))
    else:
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(t_1(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4428" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Header"/><w:spacing w:after="60"/><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">'
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'logo') or (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'legal_name') != environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name'))):
        pass
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        yield escape(t_1(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'legal_name')))
        yield '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">'
    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
    yield escape(t_1(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'number')))
    yield '  '
    yield escape(t_1(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p></w:hdr>'

blocks = {}
debug_info = '2=26&3=35'