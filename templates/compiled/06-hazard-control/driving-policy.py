from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_counts = resolve('counts')
    l_0_policies = resolve('policies')
    l_0_vehicles = resolve('vehicles')
    l_0_people = resolve('people')
    l_0_employees = resolve('employees')
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
        t_3 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_4 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    try:
        t_5 = environment.filters['or_list']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'or_list' found.")
    try:
        t_6 = environment.filters['short_date']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'short_date' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">The drive is the most dangerous part of many of my days. These are my rules, and anyone who drives for me follows them.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">The drive is the most dangerous part of many of our days. I would rather explain a late crew to a client than a crash to your family. These rules hold for company vehicles, rentals, and your own vehicle when you use it for work.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Who drives</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">You hold a valid licence for the class. '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'It is checked'
    else:
        pass
        yield "I check it, and your driver's abstract,"
    yield ' before the first drive and once a year. Tell me the same day if it is suspended.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">You drive only if fit: no alcohol, no cannabis or other drugs, no medicine that makes you drowsy.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'fatigue_limit_hours'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">The longest day is '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'fatigue_limit_hours')))
        yield ' hours, driving included. Tired means stop: take a nap or change drivers.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Tired means stop: take a nap or change drivers.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Your own vehicle used for work: you hold the licence for it, show it, and keep the vehicle mechanically sound (OHS Code s. 290.1). You have it insured for work (our practice).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Before you go</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Walk around '
    if (undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles):
        pass
        yield escape(t_2(context, t_5(t_3(context, (undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles), attribute='unit'))))
    else:
        pass
        yield 'your vehicle'
    yield ' before the first trip: tires, lights, glass, leaks, hitch, load, fire extinguisher, first aid kit. Write faults on the pre-trip sheet. A vehicle with a fault in brakes, steering, tires or lights stays parked.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Loads</w:t></w:r><w:r><w:t xml:space="preserve"> are tied so that they stay put in a hard stop and a ditch (OHS Code s. 189). Nothing lies loose in the cab or on the dash (OHS Code s. 275), and a load that may shift in a hard stop has a bulkhead, or something as good, before it (OHS Code s. 268). Tie down again after the first few kilometres (our practice).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Towing:</w:t></w:r><w:r><w:t xml:space="preserve"> ball and coupler match, pin in with its safety clip (OHS Code s. 266), chains crossed, breakaway cable on, lights tried, weight under the rating of truck, hitch and trailer.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">On the road</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Seat belts, everyone, always. Everyone has a seat (OHS Code s. 266) and stays inside (OHS Code s. 275). Nobody rides on a load (OHS Code s. 276) or in a box (our practice).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'phones'):
        pass
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'phones')))
        yield '.'
    else:
        pass
        yield 'No phone in the hand.'
    yield ' Set the map before you roll. Pull over to talk.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Keep to the limit, slower in work zones, dust, snow and dark. Leave three seconds ahead, six in winter.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Lights on. Back up only when you must: walk around first, use a spotter on site.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Winter: tires that suit it, full tank, warm clothes, blanket, shovel, booster cables, candle, charged phone. Look at the road report. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Anyone may turn back</w:t></w:r><w:r><w:t xml:space="preserve">, and nobody is blamed for it.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Long, lonely or stormy trip: tell '
    if (environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact') and environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')):
        pass
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'check_in_contact'), 'name')))
    else:
        pass
        yield 'somebody at home or at the office'
    yield ' your route and when you will arrive, then call when you are there.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">If you crash</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Stop. Hazard lights. Look after people, call 911 if anyone is hurt or the road is blocked. Put out triangles. Take pictures, names, plates. Do not discuss fault. Call '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    if environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone'):
        pass
        yield ', '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'phone')))
    yield ', the same hour. It is reported and looked into like any incident.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Heavier vehicles</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    def t_7(fiter):
        for l_1_v in fiter:
            if environment.getattr(l_1_v, 'nsc'):
                yield l_1_v
    l_1_loop = missing
    for l_1_v, l_1_loop in LoopContext(t_7(t_1((undefined(name='vehicles') if l_0_vehicles is missing else l_0_vehicles))), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield 'National Safety Code rules (trip inspection report, hours, maintenance, loads) hold for: '
        yield escape(t_2(context, environment.getattr(l_1_v, 'unit')))
        if environment.getattr(l_1_loop, 'last'):
            pass
            yield '. '
        else:
            pass
            yield ', '
    l_1_loop = l_1_v = missing
    yield 'Carrier rules can begin at 11 794 kg registered weight inside Alberta and above 4 500 kg outside it, truck and trailer together. '
    yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    yield ' checks the current provincial rule before a vehicle or combination gets there.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormNote"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Driver list (cross out anyone who does not drive for us)</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Driver list (cross out anyone who does not drive for us)"/></w:tblPr><w:tblGrid><w:gridCol w:w="2361"/><w:gridCol w:w="787"/><w:gridCol w:w="1279"/><w:gridCol w:w="1279"/><w:gridCol w:w="984"/><w:gridCol w:w="1279"/><w:gridCol w:w="1871"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Name</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="787" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Class</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Expires</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Abstract date</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Towing, air brake</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Rules explained</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_loop = missing
    for l_1_e, l_1_loop in LoopContext(t_1((undefined(name='employees') if l_0_employees is missing else l_0_employees)), undefined):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name"/><w:tag w:val="driving-policy.drivers.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_4(environment.getattr(l_1_e, 'name'))))
        yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="787" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Class"/><w:tag w:val="driving-policy.drivers.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.licence_class"/><w:id w:val="\ufdd4"/>\ufdd6<w:text/></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_4(environment.getattr(l_1_e, 'licence_class'))))
        yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Expires"/><w:tag w:val="driving-policy.drivers.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.expiry"/><w:id w:val="\ufdd4"/>\ufdd6<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, t_4(t_6(environment.getattr(l_1_e, 'licence_expiry')))))
        yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Abstract date"/><w:tag w:val="driving-policy.drivers.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.abstract_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Towing, air brake"/><w:tag w:val="driving-policy.drivers.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.towing"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="yes" w:value="yes"/><w:listItem w:displayText="no" w:value="no"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Rules explained"/><w:tag w:val="driving-policy.drivers.'
        yield escape(t_2(context, environment.getattr(l_1_loop, 'index')))
        yield '.explained"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr>'
    l_1_loop = l_1_e = missing
    yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name"/><w:tag w:val="driving-policy.drivers.b1.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="787" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Class"/><w:tag w:val="driving-policy.drivers.b1.licence_class"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Expires"/><w:tag w:val="driving-policy.drivers.b1.expiry"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Abstract date"/><w:tag w:val="driving-policy.drivers.b1.abstract_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Towing, air brake"/><w:tag w:val="driving-policy.drivers.b1.towing"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="yes" w:value="yes"/><w:listItem w:displayText="no" w:value="no"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Rules explained"/><w:tag w:val="driving-policy.drivers.b1.explained"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2361" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Name"/><w:tag w:val="driving-policy.drivers.b2.name"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="787" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Class"/><w:tag w:val="driving-policy.drivers.b2.licence_class"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Expires"/><w:tag w:val="driving-policy.drivers.b2.expiry"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Abstract date"/><w:tag w:val="driving-policy.drivers.b2.abstract_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="984" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Towing, air brake"/><w:tag w:val="driving-policy.drivers.b2.towing"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="yes" w:value="yes"/><w:listItem w:displayText="no" w:value="no"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Rules explained"/><w:tag w:val="driving-policy.drivers.b2.explained"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1871" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="driving-policy.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_4(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="driving-policy.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=54&6=63&7=70&8=73&12=79&17=86&21=94&23=101&25=107&33=130&34=134&35=138&36=142&37=146&38=148&39=150&58=154'