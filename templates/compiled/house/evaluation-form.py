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
    l_0_sheet = resolve('sheet')
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
        t_3 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'legal_name')))
    yield ' · WCB account '
    yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'wcb_account')))
    yield ' · Evidence as of '
    yield escape(t_2(context, t_3(environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'as_of'))))
    yield '</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'title')))
    yield '.</w:t></w:r><w:r><w:t xml:space="preserve"> '
    yield escape(t_2(context, environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'notice')))
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'override'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Callout"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Started although not ready.</w:t></w:r><w:r><w:t xml:space="preserve"> The reason given: '
        yield escape(t_2(context, environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'override')))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:r><w:t xml:space="preserve">A question that cannot apply is left out with a reason. Marks: '
    yield escape(t_2(context, environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'overall')))
    yield ' per cent for the whole, '
    yield escape(t_2(context, environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'each')))
    yield ' per cent for each element.</w:t></w:r></w:p>'
    for l_1_element in t_1(environment.getattr((undefined(name='sheet') if l_0_sheet is missing else l_0_sheet), 'elements')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_element, 'number')))
        yield '. '
        yield escape(t_2(context, environment.getattr(l_1_element, 'name')))
        yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="13800" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Question"/></w:tblPr><w:tblGrid><w:gridCol w:w="1518"/><w:gridCol w:w="3450"/><w:gridCol w:w="4140"/><w:gridCol w:w="966"/><w:gridCol w:w="966"/><w:gridCol w:w="2760"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1518" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Question</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3450" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What it asks</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4140" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Evidence found</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="966" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Points</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="966" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Score</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2760" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Comment, or why not applicable</w:t></w:r></w:p></w:tc></w:tr>'
        for l_2_q in t_1(environment.getattr(l_1_element, 'questions')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1518" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_2_q, 'id')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3450" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_2_q, 'asks')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4140" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_2_q, 'evidence')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="966" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_2_q, 'points')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="966" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2760" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_2_q, 'reason')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_2_q = missing
        yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    l_1_element = missing
    yield '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="13800" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Assessor"/></w:tblPr><w:tblGrid><w:gridCol w:w="5520"/><w:gridCol w:w="4830"/><w:gridCol w:w="3450"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5520" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Assessor</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4830" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3450" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Date</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5520" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4830" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3450" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/><w:pgMar w:top="1420" w:right="1020" w:bottom="964" w:left="1020" w:header="850" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=33&3=35&4=41&5=48&6=51&7=59&13=63&14=67&15=69&16=71&17=73&19=75'