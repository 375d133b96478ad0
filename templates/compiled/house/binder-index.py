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
    l_0_program = resolve('program')
    l_0_elements = resolve('elements')
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
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'legal_name')))
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name') != environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'legal_name')):
        pass
        yield ' ('
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
        yield ')'
    yield ' · WCB account '
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'wcb_account')))
    yield ' · Version '
    yield escape(t_2(context, environment.getattr((undefined(name='program') if l_0_program is missing else l_0_program), 'version')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">The question numbers are a working set made for this program from the ten elements of the provincial standard. They are not the text or the numbers of ACSA\'s evaluation.</w:t></w:r></w:p>'
    for l_1_element in t_1((undefined(name='elements') if l_0_elements is missing else l_0_elements)):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Tab '
        yield escape(t_2(context, environment.getattr(l_1_element, 'number')))
        yield ': '
        yield escape(t_2(context, environment.getattr(l_1_element, 'name')))
        yield '</w:t></w:r></w:p>'
        if environment.getattr(l_1_element, 'documents'):
            pass
            yield '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="No."/></w:tblPr><w:tblGrid><w:gridCol w:w="1082"/><w:gridCol w:w="4821"/><w:gridCol w:w="1377"/><w:gridCol w:w="2560"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1082" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">No.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4821" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Document</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">How often</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2560" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Working questions</w:t></w:r></w:p></w:tc></w:tr>'
            for l_2_d in t_1(environment.getattr(l_1_element, 'documents')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1082" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, environment.getattr(l_2_d, 'number')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4821" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, environment.getattr(l_2_d, 'title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1377" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, environment.getattr(l_2_d, 'frequency')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2560" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(t_2(context, t_3(environment.getattr(l_2_d, 'questions'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_d = missing
            yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
        if environment.getattr(l_1_element, 'left_out'):
            pass
            for l_2_d in t_1(environment.getattr(l_1_element, 'left_out')):
                _loop_vars = {}
                pass
                yield '<w:p><w:r><w:t xml:space="preserve">Not in this binder: '
                yield escape(t_2(context, environment.getattr(l_2_d, 'number')))
                yield ' '
                yield escape(t_2(context, environment.getattr(l_2_d, 'title')))
                yield '. '
                yield escape(t_2(context, environment.getattr(l_2_d, 'reason')))
                yield '</w:t></w:r></w:p>'
            l_2_d = missing
    l_1_element = missing
    yield '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=34&3=36&4=47&5=51&9=58&10=62&11=64&12=66&13=68&14=72&15=78'