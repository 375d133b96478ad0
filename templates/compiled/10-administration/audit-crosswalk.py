from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_assessor = resolve('assessor')
    l_0_certification = resolve('certification')
    l_0_counts = resolve('counts')
    l_0_question_set = resolve('question_set')
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
    try:
        t_4 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Callout"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">The questions are a working set made by this program; they are not ACSA\'s question text.</w:t></w:r><w:r><w:t xml:space="preserve"> ACSA\'s own evaluation form for this year is the one to fill in. Use this table to find the proof, then write down where it stands in ACSA\'s form.</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Assessor:</w:t></w:r><w:r><w:t xml:space="preserve"> '
    if environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'name'):
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'name')))
    else:
        pass
        yield 'not named yet'
    if environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'company'):
        pass
        yield ', '
        yield escape(t_2(context, environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'company')))
    if environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'phone'):
        pass
        yield ', '
        yield escape(t_2(context, environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'phone')))
    if environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'email'):
        pass
        yield ', '
        yield escape(t_2(context, environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'email')))
    if environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'certificate_no'):
        pass
        yield ', course certificate no. '
        yield escape(t_2(context, environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'certificate_no')))
    yield '. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Certifying partner:</w:t></w:r><w:r><w:t xml:space="preserve"> '
    yield escape(t_2(context, environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'certifying_partner')))
    yield '. '
    if (environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'number') or environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'expiry')):
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">SECOR certificate:</w:t></w:r><w:r><w:t xml:space="preserve"> '
        if environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'number'):
            pass
            yield 'no. '
            yield escape(t_2(context, environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'number')))
        if (environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'number') and environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'expiry')):
            pass
            yield ', '
        if environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'expiry'):
            pass
            yield 'good until '
            yield escape(t_2(context, t_3(environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'expiry'))))
        yield '. '
    yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Evaluation begins:</w:t></w:r><w:r><w:t xml:space="preserve"> '
    if environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'evaluation_start'):
        pass
        yield escape(t_2(context, t_3(environment.getattr((undefined(name='certification') if l_0_certification is missing else l_0_certification), 'evaluation_start'))))
    else:
        pass
        yield 'not planned yet'
    yield '. Document numbers are those of the index; a plus sign means that there is a copy for each site, person, trade or vehicle. Write the dates or pages of completed records beside the numbers, and for a gap "partial" or "missing" with the action, the person and the date.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">One person works here. Some questions are about workers; ask the certifying partner which of them an owner who works alone leaves out.</w:t></w:r></w:p>'
    for l_1_el in t_1(environment.getattr((undefined(name='question_set') if l_0_question_set is missing else l_0_question_set), 'elements')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_el, 'number')))
        yield '. '
        yield escape(t_2(context, environment.getattr(l_1_el, 'name')))
        yield '</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="13800" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="No."/></w:tblPr><w:tblGrid><w:gridCol w:w="966"/><w:gridCol w:w="4554"/><w:gridCol w:w="1656"/><w:gridCol w:w="1932"/><w:gridCol w:w="1932"/><w:gridCol w:w="690"/><w:gridCol w:w="2070"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="966" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">No.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4554" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">What it asks</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1656" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Written document</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1932" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Records</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1932" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Dates or pages of completed ones</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="690" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Gap</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2070" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Action, person, date</w:t></w:r></w:p></w:tc></w:tr>'
        for l_2_q in t_1(environment.getattr(l_1_el, 'questions')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="966" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_2_q, 'id')))
            yield escape(t_2(context, '\n'))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4554" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_2_q, 'asks')))
            if (not environment.getattr(l_2_q, 'applies')):
                pass
                yield ' (May be left out.)'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1656" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            for l_3_d in t_1(environment.getattr(l_2_q, 'documents')):
                _loop_vars = {}
                pass
                if environment.getattr(l_3_d, 'directive'):
                    pass
                    yield escape(t_2(context, environment.getattr(l_3_d, 'number')))
                    if (environment.getattr(l_3_d, 'copies') > 1):
                        pass
                        yield '+'
                    yield ' '
            l_3_d = missing
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1932" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            for l_3_d in t_1(environment.getattr(l_2_q, 'documents')):
                _loop_vars = {}
                pass
                if (not environment.getattr(l_3_d, 'directive')):
                    pass
                    yield escape(t_2(context, environment.getattr(l_3_d, 'number')))
                    if (environment.getattr(l_3_d, 'copies') > 1):
                        pass
                        yield '+'
                    yield ' '
            l_3_d = missing
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1932" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="690" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2070" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr>'
        l_2_q = missing
        yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    l_1_el = missing
    yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Submission checklist</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="13800" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/><w:gridCol w:w="1150"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="13800" w:type="dxa"/><w:gridSpan w:val="12"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Ready to send</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Right evaluation form, of 2023 or newer, complete"/><w:tag w:val="audit-crosswalk.ready.bfa84b0b"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Right evaluation form, of 2023 or newer, complete</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Cover data agree with the WCB account: legal name, account numbe"/><w:tag w:val="audit-crosswalk.ready.861bc30a"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Cover data agree with the WCB account: legal name, account number, industry codes</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Never more than 10 people in the last 12 months; list attached"/><w:tag w:val="audit-crosswalk.ready.aa5fde80"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Never more than 10 people in the last 12 months; list attached</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="List of the OHS law that applies attached (01-08)"/><w:tag w:val="audit-crosswalk.ready.b9e71551"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0List of the OHS law that applies attached (01-08)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Required courses held by a full-time employee; certificates atta"/><w:tag w:val="audit-crosswalk.ready.6612851a"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Required courses held by a full-time employee; certificates attached</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Assessor\'s course certificate attached"/><w:tag w:val="audit-crosswalk.ready.assessor-s-course-certificate-attached"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Assessor\'s course certificate attached</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Dated records attached: three months the first time, 12 months f"/><w:tag w:val="audit-crosswalk.ready.befb3e8b"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Dated records attached: three months the first time, 12 months for maintenance</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Every answer points to a document and a page"/><w:tag w:val="audit-crosswalk.ready.456fa75a"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Every answer points to a document and a page</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="A corrective action for every No (01-06)"/><w:tag w:val="audit-crosswalk.ready.a-corrective-action-for-every-no-01-06"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0A corrective action for every No (01-06)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Private information taken out or covered"/><w:tag w:val="audit-crosswalk.ready.private-information-taken-out-or-covered"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Private information taken out or covered</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Copies, not originals"/><w:tag w:val="audit-crosswalk.ready.copies-not-originals"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Copies, not originals</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Files named and in the order of the questions"/><w:tag w:val="audit-crosswalk.ready.392e7f80"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Files named and in the order of the questions</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormChoice"/></w:pPr><w:sdt><w:sdtPr><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:alias w:val="Owner has signed"/><w:tag w:val="audit-crosswalk.ready.owner-has-signed"/><w:id w:val="\ufdd4"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormBox"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\xa0Owner has signed</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3450" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Sent on</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Sent on"/><w:tag w:val="audit-crosswalk.sent"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Sent by</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Sent by"/><w:tag w:val="audit-crosswalk.sent_by"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5750" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Result received</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Result received"/><w:tag w:val="audit-crosswalk.result"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Assessor (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Assessor (print name)"/><w:tag w:val="audit-crosswalk.assessor_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_4(environment.getattr((undefined(name='assessor') if l_0_assessor is missing else l_0_assessor), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5750" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3450" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="audit-crosswalk.assessor_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/><w:pgMar w:top="1420" w:right="1020" w:bottom="964" w:left="1020" w:header="850" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=41&4=43&5=94&6=98&13=102&14=106&15=109&16=114&17=126&45=142'