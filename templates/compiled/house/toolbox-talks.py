from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_company = resolve('company')
    l_0_talks = resolve('talks')
    try:
        t_1 = environment.filters['_counted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_counted' found.")
    try:
        t_2 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_3 = environment.filters['and_list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'and_list' found.")
    try:
        t_4 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'legal_name')))
    yield ' · Talks of '
    yield escape(t_2(context, environment.getattr((undefined(name='talks') if l_0_talks is missing else l_0_talks), 'year')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Read one aloud each week, ask the three questions, and let the crew answer. Write the topic on the toolbox meeting record. Swap weeks when the work asks for it. The talks are ours; the law they rest on is named, not quoted.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Week of"/></w:tblPr><w:tblGrid><w:gridCol w:w="2361"/><w:gridCol w:w="7479"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Week of</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Talk</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_t in t_1(environment.getattr((undefined(name='talks') if l_0_talks is missing else l_0_talks), 'weeks')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_4(environment.getattr(l_1_t, 'monday'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7479" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_t, 'title')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_t = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    l_1_loop = missing
    for l_1_t, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='talks') if l_0_talks is missing else l_0_talks), 'texts')), undefined):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_t, 'title')))
        yield '</w:t></w:r></w:p>'
        for l_2_line in t_1(environment.getattr(l_1_t, 'say')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, l_2_line))
            yield '</w:t></w:r></w:p>'
        l_2_line = missing
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Ask:</w:t></w:r><w:r><w:t xml:space="preserve"> '
        l_2_loop = missing
        for l_2_line, l_2_loop in LoopContext(t_1(environment.getattr(l_1_t, 'ask')), undefined):
            _loop_vars = {}
            pass
            yield escape(t_2(context, environment.getattr(l_2_loop, 'index')))
            yield '. '
            yield escape(t_2(context, l_2_line))
            yield ' '
        l_2_loop = l_2_line = missing
        if environment.getattr(l_1_t, 'law'):
            pass
            yield '(OHS law: '
            yield escape(t_2(context, t_3(environment.getattr(l_1_t, 'law'))))
            yield ')'
        yield '</w:t></w:r></w:p>'
    l_1_loop = l_1_t = missing
    yield '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=39&3=41&6=45&7=49&8=51&9=56&10=60&11=66&12=71'