from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_people = resolve('people')
    l_0_law = resolve('law')
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
        t_3 = environment.filters['names']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'names' found.")
    try:
        t_4 = environment.filters['or_list']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'or_list' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">You have the right to read it, and to refuse work that is dangerous (OHS Act s. 17). Ask '
    yield escape(t_2(context, t_4(t_3(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'supervisors')))))
    yield ' for the full register, or read the law at search-ohs-laws.alberta.ca.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">The OHS Act says who answers for what: Parts '
    def t_5(fiter):
        for l_1_line in fiter:
            if environment.getattr(l_1_line, 'certain'):
                yield l_1_line
    l_1_loop = missing
    for l_1_line, l_1_loop in LoopContext(t_5(t_1(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'acts'))), undefined):
        _loop_vars = {}
        pass
        yield escape(t_2(context, environment.getattr(l_1_line, 'part')))
        if (not environment.getattr(l_1_loop, 'last')):
            pass
            yield ', '
    l_1_loop = l_1_line = missing
    yield '. These Parts of the OHS Code are about our work:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Part"/></w:tblPr><w:tblGrid><w:gridCol w:w="984"/><w:gridCol w:w="8856"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Part</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8856" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What it is about</w:t></w:r></w:p></w:tc></w:tr>'
    def t_6(fiter):
        for l_1_line in fiter:
            if (environment.getattr(l_1_line, 'certain') and environment.getattr(l_1_line, 'part')):
                yield l_1_line
    for l_1_line in t_6(t_1(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'codes'))):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_line, 'part')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8856" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_line, 'heading')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_line = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">Posted by the owner. More Parts can apply when the work changes; the register in tab 1 says which.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=39&3=41&4=43&6=57&7=65&8=67'